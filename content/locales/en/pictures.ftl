# Pictures and the municipality's own look. The last sentence says what to do.
picture-none = The file is no picture that Lykta knows. Choose a picture that is saved as PNG or JPEG.
picture-other-kind = The file is a picture of the kind { $kind }. Lykta takes PNG and JPEG. Open it in a picture program and save it as PNG or JPEG.
picture-heic = The file is a picture in the phone's own format, HEIC. Open it on the phone or in a picture program and save or share it as JPEG.
picture-svg = The file is a drawing of the kind SVG, which can hold more than a picture. Save it as PNG in a drawing program, at least 1,000 pixels wide.
picture-heavy = The picture file is larger than { $most } megabytes. Save it in a smaller size and choose it again.
picture-large = The picture is { $width } by { $height } pixels. Lykta takes at most { $millions } million pixels and at most { $side } on one side. Make the picture smaller and choose it again.
picture-damaged = The picture file is damaged and cannot be read. Open it in a picture program, save it anew and choose it again.
picture-unnamed = Picture without a description
look-logo = Logo: { $municipality }
look-logo-alone = Logo of the municipality
look-no-colour = “{ $colour }” is no colour. Write it as # and six digits, for example #12264a.
picture-without-words = A picture on the slide “{ $headline }” has no description. Write what it shows, for those who do not see it.

//! The file as bytes: streams as they come, all other objects packed together and compressed, and where each one lies.
//!
//! `pdf-writer` writes every object, but knows no object streams, which halve a tagged document: those are made here
//! (ISO 32000-1, 7.5.7 and 7.5.8).

use flate2::{Compress, Compression, FlushCompress, Status};
use pdf_writer::writers::Catalog;
use pdf_writer::{Chunk, Filter, Finish, Name, Obj, Ref, Settings, Str, Stream};

/// How hard streams are pressed, 0 to 9: beyond this a document takes longer and hardly gets smaller.
const COMPRESSION: u32 = 6;

/// As many objects are packed into one stream.
const PACKED: usize = 1000;

const COMPACT: Settings = Settings { pretty: false };

/// A file that is being written.
pub(super) struct File {
    bytes: Vec<u8>,
    /// Where the objects lie, by their number.
    places: Vec<Place>,
    waiting: Chunk,
    /// The objects that wait to be packed, and where each begins.
    begins: Vec<(Ref, usize)>,
    compressor: Compress,
}

#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    /// The number of the stream that it is packed into, and its place there.
    Packed(i32, u16),
}

impl File {
    pub(super) fn new() -> Self {
        Self {
            // The second line tells that the file is no text.
            bytes: b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n".to_vec(),
            places: vec![Place::Nowhere],
            waiting: Chunk::with_settings(COMPACT),
            begins: Vec::new(),
            compressor: Compress::new(Compression::new(COMPRESSION), true),
        }
    }

    /// The number of an object that is to be written.
    pub(super) fn number(&mut self) -> Ref {
        let number = reference(self.places.len());
        self.places.push(Place::Nowhere);
        number
    }

    /// Begins an object that is no stream.
    pub(super) fn object(&mut self, id: Ref) -> Obj<'_> {
        if self.begins.len() >= PACKED {
            self.pack();
        }
        self.begins.push((id, self.waiting.len()));
        self.waiting.indirect(id)
    }

    /// Writes a stream, compressed where that makes it smaller, and gives its number. `describe` is told how long the
    /// content is.
    pub(super) fn stream(&mut self, content: Vec<u8>, describe: impl FnOnce(&mut Stream<'_>, i32)) -> Ref {
        let id = self.number();
        self.press(id, content, describe);
        id
    }

    /// Writes a stream as it is.
    pub(super) fn plain_stream(&mut self, content: &[u8], describe: impl FnOnce(&mut Stream<'_>)) -> Ref {
        let id = self.number();
        self.put(id, content, describe);
        id
    }

    /// A space is added where the data would end a line; no content that comes here minds one.
    fn press(&mut self, id: Ref, mut content: Vec<u8>, describe: impl FnOnce(&mut Stream<'_>, i32)) {
        let mut smaller = self.compressed(&content);
        while ends_a_line(smaller.as_ref().unwrap_or(&content)) {
            content.push(b' ');
            smaller = self.compressed(&content);
        }
        let length = int(content.len());
        self.put(id, smaller.as_ref().unwrap_or(&content), |stream| {
            if smaller.is_some() {
                stream.filter(Filter::FlateDecode);
            }
            describe(stream, length);
        });
    }

    /// The working memory is used again: making it anew for every page takes longer than most pages do.
    fn compressed(&mut self, content: &[u8]) -> Option<Vec<u8>> {
        let mut smaller = Vec::with_capacity(content.len());
        self.compressor.reset();
        let status = self.compressor.compress_vec(content, &mut smaller, FlushCompress::Finish);
        matches!(status, Ok(Status::StreamEnd)).then_some(smaller)
    }

    fn put(&mut self, id: Ref, content: &[u8], describe: impl FnOnce(&mut Stream<'_>)) {
        let mut chunk = Chunk::with_settings_and_capacity(COMPACT, content.len() + 256);
        let mut stream = chunk.stream(id, content);
        describe(&mut stream);
        stream.finish();
        self.places[index(id)] = Place::At(self.bytes.len());
        self.bytes.extend(chunk.as_bytes());
    }

    /// Packs the objects that wait.
    fn pack(&mut self) {
        let waiting = std::mem::replace(&mut self.waiting, Chunk::with_settings(COMPACT));
        let begins = std::mem::take(&mut self.begins);
        let ends = begins.iter().skip(1).map(|(_, begin)| *begin).chain([waiting.len()]);
        let (mut table, mut content) = (String::new(), Vec::with_capacity(waiting.len()));
        let id = self.number();
        for (place, ((object, begin), end)) in (0u16..).zip(begins.iter().zip(ends)) {
            table.push_str(&format!("{} {} ", object.get(), content.len()));
            content.extend(body(&waiting.as_bytes()[*begin..end]));
            self.places[index(*object)] = Place::Packed(id.get(), place);
        }
        drop(waiting);
        let (count, first) = (begins.len(), table.len());
        content.splice(0..0, table.into_bytes());
        self.press(id, content, |stream, _| {
            stream.pair(Name(b"Type"), Name(b"ObjStm")).pair(Name(b"N"), int(count)).pair(Name(b"First"), int(first));
        });
    }

    /// Writes the rest and gives the bytes. The identifier of the document comes from what it holds.
    pub(super) fn finish(mut self, info: Ref, catalog: impl FnOnce(Catalog<'_>)) -> Vec<u8> {
        let root = self.number();
        catalog(self.object(root).start());
        self.pack();
        let id = self.number();
        let begin = self.bytes.len();
        self.places[index(id)] = Place::At(begin);
        let content = table(&self.places);
        let size = int(self.places.len());
        let identifier = super::metadata::identifier(&self.bytes);
        let smaller = self.compressed(&content).filter(|smaller| !ends_a_line(smaller));
        self.put(id, smaller.as_ref().unwrap_or(&content), |stream| {
            if smaller.is_some() {
                stream.filter(Filter::FlateDecode);
            }
            stream.pair(Name(b"Type"), Name(b"XRef")).pair(Name(b"Size"), size);
            stream.pair(Name(b"Root"), root).pair(Name(b"Info"), info);
            stream.insert(Name(b"ID")).array().items([Str(&identifier), Str(&identifier)]);
            stream.insert(Name(b"W")).array().items([1, 4, 2]);
        });
        self.bytes.extend(format!("startxref\n{begin}\n%%EOF\n").into_bytes());
        self.bytes
    }
}

/// Readers differ in whether a line end before `endstream` belongs to the data, so no data end with one.
fn ends_a_line(data: &[u8]) -> bool {
    data.ends_with(b"\n") || data.ends_with(b"\r")
}

/// What stands between `1 0 obj` and `endobj`, with the end of its line.
fn body(object: &[u8]) -> &[u8] {
    let begin = object.iter().position(|byte| *byte == b'\n').map_or(0, |line| line + 1);
    &object[begin..object.len().saturating_sub(b"endobj\n".len())]
}

/// Where the objects lie: one byte for the kind, four for the place or the stream, two for the place in the stream.
fn table(places: &[Place]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(places.len() * 7);
    for place in places {
        let (kind, where_, further) = match *place {
            Place::Nowhere => (0u8, 0u32, u16::MAX),
            Place::At(at) => (1, u32::try_from(at).unwrap_or(u32::MAX), 0),
            Place::Packed(stream, place) => (2, stream.unsigned_abs(), place),
        };
        bytes.push(kind);
        bytes.extend(where_.to_be_bytes());
        bytes.extend(further.to_be_bytes());
    }
    bytes
}

/// Numbers of PDF are of 32 bits; no document comes near.
pub(super) fn int(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

fn reference(place: usize) -> Ref {
    Ref::new(int(place).max(1))
}

fn index(id: Ref) -> usize {
    usize::try_from(id.get()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stream_ends_with_a_line_end() {
        for number in 0..2000 {
            let mut file = File::new();
            file.stream(format!("BT ({number}) Tj ET and again BT ({number}) Tj ET\n").into_bytes(), |_, _| {});
            let data = file.bytes.strip_suffix(b"\nendstream\nendobj\n").unwrap();
            assert!(!ends_a_line(data), "{number}");
        }
    }

    #[test]
    fn every_object_is_found() {
        let mut file = File::new();
        let ids: Vec<Ref> = (0..2 * PACKED + 1).map(|_| file.number()).collect();
        for id in &ids {
            file.object(*id).primitive(id.get());
        }
        let bytes = file.finish(ids[0], |_| {});
        let document = lopdf::Document::load_mem(&bytes).unwrap();
        for id in ids {
            let number = u32::try_from(id.get()).unwrap();
            assert_eq!(document.get_object((number, 0)).unwrap().as_i64().unwrap(), i64::from(id.get()));
        }
    }
}

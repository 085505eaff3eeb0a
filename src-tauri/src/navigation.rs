use tauri::Url;

/// Only the program's own pages; a link anywhere else leads nowhere.
pub(crate) fn is_own_page(url: &Url) -> bool {
    let own = matches!(
        (url.scheme(), url.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    );
    own || (cfg!(dev) && url.host_str() == Some("localhost") && url.port() == Some(1420))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_pages_are_refused() {
        let allowed = |url: &str| is_own_page(&url.parse().unwrap());
        assert!(allowed("tauri://localhost/index.html"));
        for url in [
            "https://example.org/",
            "file:///etc/passwd",
            "http://127.0.0.1/",
            "tauri://elsewhere/",
            "data:text/html,x",
        ] {
            assert!(!allowed(url), "{url}");
        }
    }
}

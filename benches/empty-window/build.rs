//! Tells Tauri where the window's permissions lie.

fn main() {
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern("permissions/*.toml");
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:error={error:#}");
    }
}

//! The page reaches nothing but the program's own commands.

use crate::driver::{Outcome, Window};
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_reaches_no_network_and_no_other_page() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.find("h1").await?;
    let script = "const done = arguments[arguments.length - 1];
        const refused = [];
        document.addEventListener('securitypolicyviolation', e => refused.push(e.effectiveDirective));
        const picture = new Image();
        picture.src = 'http://127.0.0.1:9/x.png';
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
        Promise.allSettled([fetch('http://127.0.0.1:9/'), fetch('https://example.org/')]).then(all =>
            setTimeout(() => done({ fetched: all.map(x => x.status), refused: [...new Set(refused)].sort(),
                                    tauri: typeof window.__TAURI__ }), 300));";
    let told = window.page.execute_async(script, vec![]).await?.json().clone();
    assert_eq!(told["fetched"], json!(["rejected", "rejected"]));
    assert_eq!(told["tauri"], json!("undefined"));
    for directive in ["connect-src", "img-src"] {
        assert!(told["refused"].as_array().unwrap().contains(&json!(directive)), "{told}");
    }

    window.ask("location.href = 'http://127.0.0.1:9/elsewhere'").await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let place = window.ask("return location.protocol + '//' + location.host").await?;
    assert_eq!(place, json!("tauri://localhost"));
    window.close().await?;
    Ok(())
}

/// Commands that the page may not call are refused, whatever plugins are inside the program.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_commands_are_refused() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.find("h1").await?;
    for command in ["plugin:dialog|save", "plugin:dialog|open", "plugin:event|emit", "plugin:window|close"] {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             window.__TAURI_INTERNALS__.invoke('{command}', {{}}).then(() => done('allowed'), e => done('' + e));"
        );
        let told = window.page.execute_async(&script, vec![]).await?.json().to_string();
        assert!(told.contains("not allowed"), "{command}: {told}");
    }
    window.close().await?;
    Ok(())
}

/// A picture that stands whole in the page is shown, by itself and in a drawing: slides and readings hold theirs so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_that_stands_in_the_page_is_shown() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.find("h1").await?;
    let script = "const done = arguments[arguments.length - 1];
        const address = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8tFj4PwAGogKzL3iT2AAAAABJRU5ErkJggg==';
        const refused = [];
        document.addEventListener('securitypolicyviolation', e => refused.push(e.effectiveDirective));
        const told = it => new Promise(say => {
            it.addEventListener('load', () => say('shown'));
            it.addEventListener('error', () => say('refused'));
            setTimeout(() => say('nothing'), 3000);
        });
        const picture = new Image();
        const alone = told(picture);
        picture.src = address;
        const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
        const inside = told(image);
        image.setAttribute('href', address);
        image.setAttribute('width', '8');
        image.setAttribute('height', '8');
        drawing.append(image);
        document.body.append(drawing);
        Promise.all([alone, inside]).then(shown => done({ shown, refused }));";
    let told = window.page.execute_async(script, vec![]).await?.json().clone();
    assert_eq!(told, json!({ "shown": ["shown", "shown"], "refused": [] }));
    window.close().await?;
    Ok(())
}

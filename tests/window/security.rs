//! The window may call our commands and nothing else.

use kurultai_tests::fixture::sample;
use kurultai_tests::window::{Window, journey};
use serde_json::json;

const CALL: &str = "const [command, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, {}).then(
        () => done('answered'), (error) => done(String(error?.message ?? error)))";

#[test]
fn what_is_not_listed_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        let call = async |command: &str| {
            let answer = window
                .client()
                .execute_async(CALL, vec![json!(command)])
                .await;
            answer
                .expect("the script runs")
                .as_str()
                .unwrap_or_default()
                .to_owned()
        };
        assert_eq!(
            call("workspace_state").await,
            "answered",
            "ours are allowed"
        );
        for command in [
            "workspace_wipe",
            "plugin:dialog|open",
            "plugin:dialog|save",
            "plugin:opener|open_path",
            "plugin:opener|open_url",
            "plugin:fs|read_file",
            "plugin:shell|execute",
            "plugin:webview|create_webview_window",
            "plugin:window|set_title",
        ] {
            let answer = call(command).await;
            assert!(
                answer.contains("not allowed") || answer.contains("not found"),
                "{command}: {answer}"
            );
        }
        let remote = "const done = arguments[0]; const image = new Image();
            addEventListener('securitypolicyviolation', (e) => done(e.effectiveDirective));
            setTimeout(() => { image.src = 'https://kurultai.invalid/spy.png' }); ";
        let stopped = window.client().execute_async(remote, vec![]).await;
        assert_eq!(stopped.expect("the script runs"), json!("img-src"));
        window.close().await;
    });
}

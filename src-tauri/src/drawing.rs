//! How the page is drawn where there is no graphics card.

use tauri::WebviewWindow;

/// Lets the page be drawn by the processor where there is no card to draw it. WebKitGTK would have
/// one emulated instead, by the same processor, and a frame took a tenth of a second: on virtual
/// machines, and where the desktop is looked at from afar.
///
/// # Errors
/// Those of Tauri, where the window is gone already.
pub fn suit(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    if !has_card(std::path::Path::new("/dev/dri")) {
        use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
        window.with_webview(|webview| {
            if let Some(settings) = webview.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        })?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = window;
    Ok(())
}

/// Whether the kernel offers something that renders among its devices.
#[cfg(target_os = "linux")]
fn has_card(devices: &std::path::Path) -> bool {
    let Ok(devices) = std::fs::read_dir(devices) else {
        return false;
    };
    devices.flatten().any(|device| {
        device
            .file_name()
            .as_encoded_bytes()
            .starts_with(b"renderD")
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_what_renders() {
        let folder = tempfile::tempdir().unwrap();
        let devices = folder.path().join("dri");
        assert!(!has_card(&devices));
        std::fs::create_dir(&devices).unwrap();
        assert!(!has_card(&devices));
        // What shows pictures alone, as that of a virtual machine.
        std::fs::write(devices.join("card0"), "").unwrap();
        assert!(!has_card(&devices));
        std::fs::write(devices.join("renderD128"), "").unwrap();
        assert!(has_card(&devices));
    }
}

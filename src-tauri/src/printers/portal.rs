//! Printing by the desktop's own dialog: `org.freedesktop.portal.Print`, which GNOME, KDE and others
//! have for all programs, in a sandbox or not.
//!
//! Spoken by `zbus`, with which the window is linked already. `ashpd` (0.13) is of no use for it: it
//! wants all 29 settings of a print dialog in the answer, and refuses one that leaves any of them out.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::os::fd::OwnedFd;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use print::Paper;
use raw_window_handle::{HasWindowHandle, RawWindowHandle};
use serde::Serialize;
use tauri::WebviewWindow;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{DynamicType, Fd, OwnedValue, Value};

use super::{Handed, PrintJob};

const DESKTOP: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
const PRINT: &str = "org.freedesktop.portal.Print";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// How long a desktop may take to say that it has the portal: some start it only then.
const PATIENCE: Duration = Duration::from_secs(4);
/// How often it is asked whether the desktop is still there, while the user is in its dialog.
const PULSE: Duration = Duration::from_secs(2);

/// What the user did in a dialog: this, where it was confirmed.
const DONE: u32 = 0;
const CANCELLED: u32 = 1;

type Fields = HashMap<String, OwnedValue>;
type Options = HashMap<&'static str, Value<'static>>;

/// The print portal of a desktop.
pub struct Portal {
    bus: Connection,
    /// What was chosen in its last dialog, with which the next begins.
    settings: Fields,
}

impl Portal {
    /// That of the session; `None` where its desktop has none, or does not say so soon.
    pub fn find() -> Option<Self> {
        Self::of(Connection::session)
    }

    /// That of the desktop on the bus of an address (D-Bus Specification, "Server Addresses").
    pub fn at(address: &str) -> Option<Self> {
        let address = address.to_owned();
        Self::of(move || Builder::address(address.as_str())?.build())
    }

    fn of(connect: impl FnOnce() -> zbus::Result<Connection> + Send + 'static) -> Option<Self> {
        let (tell, told) = mpsc::channel();
        // A bus that never answers keeps this thread, and nobody else.
        thread::spawn(move || tell.send(connect().and_then(offering)));
        let bus = told.recv_timeout(PATIENCE).ok()?.ok()?;
        Some(Self {
            bus,
            settings: Fields::new(),
        })
    }

    /// Shows the desktop's dialog above a window, and hands a job over as it is confirmed there.
    /// Waits for as long as the user takes. The dialog begins with what was chosen in the last.
    ///
    /// # Errors
    /// What the desktop says against it, or that it went away.
    pub fn print(&mut self, job: &PrintJob, window: Option<&WebviewWindow>) -> io::Result<Handed> {
        let parent = window.and_then(identifier).unwrap_or_default();
        let request = Request::new();
        let asked = (
            parent.clone(),
            job.title.clone(),
            self.settings.clone(),
            setup(job),
            request.options(),
        );
        let (answer, mut fields) = self.ask(&request, "PreparePrint", asked)?;
        // Whoever closes the dialog's window cancels too, and GTK has another number for that.
        if answer != DONE {
            return Ok(Handed::Cancelled);
        }
        let token = fields
            .remove("token")
            .and_then(|token| u32::try_from(token).ok())
            .ok_or_else(|| io::Error::other("the desktop does not say for what it asked"))?;
        let settings = fields.remove("settings");
        self.settings = settings
            .and_then(|settings| settings.try_into().ok())
            .unwrap_or_default();

        let request = Request::new();
        let mut options = request.options();
        options.insert("token", Value::from(token));
        let pdf: Fd<'static> = OwnedFd::from(super::file(job)?.reopen()?).into();
        let handed = (parent, job.title.clone(), pdf, options);
        match self.ask(&request, "Print", handed)?.0 {
            DONE => Ok(Handed::Sent),
            CANCELLED => Ok(Handed::Cancelled),
            _ => Err(io::Error::other("the desktop did not print it")),
        }
    }

    /// Calls a method of the portal, and waits for what comes of its request.
    fn ask<B>(&self, request: &Request, method: &'static str, body: B) -> io::Result<(u32, Fields)>
    where
        B: Serialize + DynamicType + Send + 'static,
    {
        let owner = self.owner()?;
        let path = request.path(&self.bus);
        let bus = self.bus.clone();
        let (tell, told) = mpsc::channel();
        thread::spawn(move || tell.send(answered(&bus, &path, method, &body)));
        loop {
            match told.recv_timeout(PULSE) {
                Ok(answer) => return answer.map_err(io::Error::other),
                Err(RecvTimeoutError::Timeout) if self.owner().is_ok_and(|now| now == owner) => {}
                Err(_) => {
                    // What still waits for its answer ends with the connection.
                    let _ = self.bus.clone().close();
                    return Err(io::Error::other("the desktop's print dialog went away"));
                }
            }
        }
    }

    /// Who is the desktop now, by the bus's own name of it.
    fn owner(&self) -> io::Result<String> {
        let bus = "org.freedesktop.DBus";
        let reply = self
            .bus
            .call_method(
                Some(bus),
                "/org/freedesktop/DBus",
                Some(bus),
                "GetNameOwner",
                &DESKTOP,
            )
            .map_err(io::Error::other)?;
        let owner: zbus::Result<String> = reply.body().deserialize();
        owner.map_err(io::Error::other)
    }
}

/// What the desktop is asked for, under a token of its own.
struct Request {
    token: String,
}

impl Request {
    fn new() -> Self {
        // Not to be guessed by others on the bus.
        let random = RandomState::new().build_hasher().finish();
        Self {
            token: format!("kurultai_{random:016x}"),
        }
    }

    fn options(&self) -> Options {
        HashMap::from([
            ("handle_token", Value::from(self.token.clone())),
            ("modal", Value::from(true)),
        ])
    }

    /// Where its answer comes from (XDG Desktop Portal, "Requests").
    fn path(&self, bus: &Connection) -> String {
        let asker = bus.unique_name().map(ToString::to_string);
        let asker = asker.unwrap_or_default();
        let asker = asker.trim_start_matches(':').replace('.', "_");
        format!("{PLACE}/request/{asker}/{}", self.token)
    }
}

/// The same bus, where the desktop on it has the portal.
fn offering(bus: Connection) -> zbus::Result<Connection> {
    let reply = bus.call_method(
        Some(DESKTOP),
        PLACE,
        Some("org.freedesktop.DBus.Properties"),
        "Get",
        &(PRINT, "version"),
    )?;
    let version: OwnedValue = reply.body().deserialize()?;
    u32::try_from(version)?;
    Ok(bus)
}

/// Calls a method of the portal: the answer to its request, once there is one.
fn answered<B>(bus: &Connection, path: &str, method: &str, body: &B) -> zbus::Result<(u32, Fields)>
where
    B: Serialize + DynamicType,
{
    let request = Proxy::new(bus, DESKTOP, path, REQUEST)?;
    // Listened for before it is asked: it may come before the call returns.
    let mut answers = request.receive_signal("Response")?;
    bus.call_method(Some(DESKTOP), PLACE, Some(PRINT), method, body)?;
    let answer = answers.next().ok_or(zbus::Error::InvalidReply)?;
    answer.body().deserialize()
}

/// The window, as portals name it. On Wayland a dialog of theirs stands alone: there a window has a
/// name only where it asks the compositor for one.
fn identifier(window: &WebviewWindow) -> Option<String> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => Some(format!("x11:{:x}", handle.window)),
        _ => None,
    }
}

/// The sheet with which the dialog begins. Its sides are those of the sheet as it stands upright.
fn setup(job: &PrintJob) -> Options {
    let (name, standard, width, height): (&'static str, &'static str, f64, f64) = match job.paper {
        Paper::A4 => ("A4", "iso_a4", 210.0, 297.0),
        Paper::A5 => ("A5", "iso_a5", 148.0, 210.0),
        Paper::Letter => ("Letter", "na_letter", 215.9, 279.4),
    };
    let orientation = match job.landscape {
        true => "landscape",
        false => "portrait",
    };
    HashMap::from([
        ("PPDName", Value::from(name)),
        ("Name", Value::from(standard)),
        ("DisplayName", Value::from(name)),
        ("Width", Value::from(width)),
        ("Height", Value::from(height)),
        ("Orientation", Value::from(orientation)),
    ])
}

//! What stands against publishing is told with what to do, and no password goes astray.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use kurultai_tests::fixture;
use kurultai_tests::radicale::{PASSWORD, Radicale, listed};

use crate::desk::{Desk, err, out};

/// What the program says where it cannot; nothing was put anywhere.
fn refused(desk: &Desk, to: &str, password: &str) -> String {
    let output = desk
        .begin(to, password, &[])
        .wait_with_output()
        .expect("it ends");
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
    assert_eq!(out(&output), "", "nothing was done");
    let said = err(&output);
    assert!(!said.contains(PASSWORD), "{said}");
    said
}

#[test]
fn each_refusal_says_what_it_is_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let rights = folder.path().join("rights");
    let reading = "[root]\nuser: .+\ncollection:\npermissions: R\n\
        [home]\nuser: .+\ncollection: {user}\npermissions: RW\n\
        [locked]\nuser: .+\ncollection: {user}/locked\npermissions: r\n\
        [calendars]\nuser: .+\ncollection: {user}/[^/]+\npermissions: rw\n";
    std::fs::write(&rights, reading).expect("written");
    let more = format!("[rights]\ntype = from_file\nfile = {}\n", rights.display());
    let mut server = Radicale::start_with(folder.path(), &more, None);
    let calendar = server.make("programme", "The programme");
    let desk = Desk::new(fixture::halls);

    let said = refused(&desk, &calendar, "wrong");
    assert!(
        said.contains("does not take this user name and password"),
        "{said}"
    );

    // From the server's address, the user's and one that is not there, the calendar is found.
    let home = server.calendar("").replace("//", "/").replace(":/", "://");
    for to in [server.url(), home, server.calendar("none")] {
        let said = refused(&desk, &to, PASSWORD);
        assert!(
            said.contains("this is no calendar. Give one of these"),
            "{to}: {said}"
        );
        assert!(
            said.contains(&format!("{calendar} The programme")),
            "{to}: {said}"
        );
    }

    std::fs::create_dir_all(
        folder
            .path()
            .join("calendars/collection-root/protocol/locked"),
    )
    .expect("a folder");
    let props = folder.path().join("calendars/collection-root/protocol");
    std::fs::copy(
        props.join("programme/.Radicale.props"),
        props.join("locked/.Radicale.props"),
    )
    .expect("copied");
    let said = refused(&desk, &server.calendar("locked"), PASSWORD);
    assert!(said.contains("may only be read"), "{said}");

    for to in ["ftp://127.0.0.1/", "https://", "no address"] {
        let said = refused(&desk, to, PASSWORD);
        assert!(said.contains("is no address of a calendar"), "{to}: {said}");
    }

    server.stop();
    let said = refused(&desk, &calendar, PASSWORD);
    assert!(said.contains("127.0.0.1 does not answer"), "{said}");
    server.start_again();

    // Without a keychain and without a word on standard input there is no password.
    let mut command = desk.program();
    command.args(["publish", "calendar"]).arg(&desk.file);
    let output = command
        .args(["--to", &calendar, "--user", "protocol"])
        .output();
    let output = output.expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err(&output).contains("--password-stdin"),
        "{}",
        err(&output)
    );

    // A part that nothing belongs to is nothing to publish.
    let child = desk.begin(&calendar, PASSWORD, &["--kind", "press"]);
    let output = child.wait_with_output().expect("it ends");
    assert!(
        err(&output).contains("no session of this can be told"),
        "{}",
        err(&output)
    );
    assert!(listed(&calendar).is_empty());

    // What was put is noted, and with it neither password nor title.
    let output = desk.publish(&calendar, &["--remember"]);
    assert!(output.status.success(), "{}", err(&output));
    assert!(err(&output).contains("no keychain"), "{}", err(&output));
    let noted = texts(&desk.data);
    assert!(!noted.is_empty());
    for text in noted {
        for secret in [PASSWORD, "Alpha", "Beta", "protocol"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}

/// All files of a folder, as texts.
fn texts(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(texts(&path));
        } else {
            let bytes = std::fs::read(&path).expect("read");
            found.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    found
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    let openssl = |arguments: &[&str]| {
        let mut command = Command::new("openssl");
        let output = command.current_dir(folder.path()).args(arguments).output();
        let output = output.expect("openssl is there");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
    };
    let key = [
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ];
    // An authority of our own, a server's certificate that it signs, and a self-signed one.
    let authority = ["req", "-x509", "-days", "2", "-subj", "/CN=Test authority"];
    openssl(
        &[
            &authority[..],
            &key,
            &["-keyout", "ca.key", "-out", "ca.pem"],
        ]
        .concat(),
    );
    let asked = [
        "req",
        "-subj",
        "/CN=server",
        "-keyout",
        "server.key",
        "-out",
        "server.csr",
    ];
    openssl(&[&asked[..], &key].concat());
    std::fs::write(place("names"), "subjectAltName=IP:127.0.0.1\n").expect("written");
    std::fs::write(place("other"), "subjectAltName=DNS:other.example\n").expect("written");
    for (names, out) in [("names", "server.pem"), ("other", "other.pem")] {
        openssl(&[
            "x509",
            "-req",
            "-in",
            "server.csr",
            "-CA",
            "ca.pem",
            "-CAkey",
            "ca.key",
            "-days",
            "1",
            "-extfile",
            names,
            "-out",
            out,
        ]);
    }
    let own = ["req", "-x509", "-days", "1", "-subj", "/CN=self"];
    let names = ["-addext", "subjectAltName=IP:127.0.0.1"];
    openssl(
        &[
            &own[..],
            &names,
            &key,
            &["-keyout", "own.key", "-out", "own.pem"],
        ]
        .concat(),
    );

    let rights = "[rights]\ntype = owner_only\n";
    let desk = Desk::new(fixture::halls);
    let rows = [
        (
            "own.pem",
            "own.key",
            "nobody whom this computer trusts vouches",
        ),
        (
            "server.pem",
            "server.key",
            "nobody whom this computer trusts vouches",
        ),
    ];
    for (certificate, key, why) in rows {
        let certificate = [&*place(certificate), &*place(key)];
        let server = Radicale::start_with(&place("one"), rights, Some(certificate));
        let said = refused(&desk, &server.calendar("programme"), PASSWORD);
        assert!(
            said.contains("is not trusted") && said.contains(why),
            "{said}"
        );
    }

    // With the authority among the system's trusted ones the same server is asked.
    let trusting = |to: &str| {
        let mut command = desk.program();
        command.env("SSL_CERT_FILE", place("ca.pem"));
        command.args(["publish", "calendar"]).arg(&desk.file);
        command.args(["--to", to, "--user", "protocol", "--password-stdin"]);
        command.stdin(std::process::Stdio::piped());
        let quiet = command.stdout(std::process::Stdio::piped());
        let mut child = quiet
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("piped");
        writeln!(input, "{PASSWORD}").expect("written");
        drop(input);
        err(&child.wait_with_output().expect("it ends"))
    };
    let certificate = [&*place("server.pem"), &*place("server.key")];
    let server = Radicale::start_with(&place("two"), rights, Some(certificate));
    let said = trusting(&server.calendar("none"));
    assert!(said.contains("this is no calendar"), "{said}");
    let certificate = [&*place("other.pem"), &*place("server.key")];
    let server = Radicale::start_with(&place("three"), rights, Some(certificate));
    let said = trusting(&server.calendar("none"));
    assert!(
        said.contains("its certificate is for another name"),
        "{said}"
    );
}

/// A server of a few answers, and the requests that it had: method, path, and whether a
/// password was with it.
struct Few {
    url: String,
    asked: Arc<Mutex<Vec<(String, bool)>>>,
}

/// A calendar, whatever is asked of it.
const CALENDAR: &str = "<multistatus xmlns=\"DAV:\"><response><href>/c/</href><propstat><prop>\
    <resourcetype><collection/><calendar xmlns=\"urn:ietf:params:xml:ns:caldav\"/></resourcetype>\
    </prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>";

impl Few {
    /// Answers each request by its method and path: status line with headers, and body.
    fn start(answer: impl Fn(&str, &str) -> (String, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let url = format!("http://{}/c/", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = asked.clone();
        // It ends with the test's process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut reader = BufReader::new(stream);
                let mut line = String::new();
                if reader.read_line(&mut line).is_err() || line.is_empty() {
                    continue;
                }
                let mut words = line.split_whitespace();
                let method = words.next().unwrap_or_default().to_owned();
                let path = words.next().unwrap_or_default().to_owned();
                let (mut length, mut password) = (0, false);
                loop {
                    let mut header = String::new();
                    reader.read_line(&mut header).expect("a header");
                    let header = header.trim().to_lowercase();
                    if header.is_empty() {
                        break;
                    }
                    password |= header.starts_with("authorization:");
                    if let Some(count) = header.strip_prefix("content-length:") {
                        length = count.trim().parse().expect("a number");
                    }
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).expect("a body");
                seen.lock()
                    .expect("locked")
                    .push((format!("{method} {path}"), password));
                let (head, body) = answer(&method, &path);
                let text = format!(
                    "HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
                // Who was refused may be gone already.
                let _ = reader.get_mut().write_all(text.as_bytes());
            }
        });
        Self { url, asked }
    }

    fn asked(&self) -> Vec<(String, bool)> {
        self.asked.lock().expect("locked").clone()
    }
}

#[test]
fn what_a_server_answers_to_the_first_entry_ends_the_run_or_is_told_of_it() {
    let condition =
        "<error xmlns=\"DAV:\"><C:NAME xmlns:C=\"urn:ietf:params:xml:ns:caldav\"/></error>";
    let rows = [
        ("507 Insufficient Storage", "", "no room left"),
        (
            "401 Unauthorized",
            "",
            "does not take this user name and password",
        ),
        ("403 Forbidden", "", "may only be read"),
        ("405 Method Not Allowed", "", "may only be read"),
        (
            "503 Service Unavailable",
            "back at noon",
            "the server said 503 back at noon",
        ),
        ("500 Internal Server Error", "<html>", "the server said 500"),
    ];
    let desk = Desk::new(fixture::halls);
    for (status, body, expected) in rows {
        let server = Few::start(move |method, _| match method {
            "PUT" => (status.to_owned(), body.to_owned()),
            _ => ("207 Multi-Status".to_owned(), CALENDAR.to_owned()),
        });
        let output = desk.publish(&server.url, &[]);
        assert_eq!(output.status.code(), Some(1));
        let said = err(&output);
        assert!(said.contains(expected), "{status}: {said}");
        assert!(said.contains("left to do: 8"), "{status}: {said}");
        let puts = server.asked();
        let puts = puts
            .iter()
            .filter(|(line, _)| line.starts_with("PUT"))
            .count();
        assert_eq!(puts, 1, "{status}");
    }
    // What is against one entry alone is told of each, and the others are tried.
    let rows = [
        ("403 Forbidden", "valid-calendar-data"),
        ("409 Conflict", "no-uid-conflict"),
        ("413 Content Too Large", "max-resource-size"),
    ];
    for (status, name) in rows {
        let body = condition.replace("NAME", name);
        let server = Few::start(move |method, _| match method {
            "PUT" => (status.to_owned(), body.clone()),
            _ => ("207 Multi-Status".to_owned(), CALENDAR.to_owned()),
        });
        let output = desk.publish(&server.url, &[]);
        assert_eq!(output.status.code(), Some(1));
        let each = out(&output);
        let each = each.lines().filter(|line| line.contains(name)).count();
        assert_eq!(each, 8, "{status}: {}", out(&output));
    }
}

#[test]
fn a_redirection_leads_no_password_away() {
    let desk = Desk::new(fixture::halls);
    let other = Few::start(|_, _| ("207 Multi-Status".to_owned(), CALENDAR.to_owned()));
    // To another port, host or scheme: not followed, and told.
    for to in [other.url.clone(), "https://other.example/c/".to_owned()] {
        let location = to.clone();
        let server = Few::start(move |_, _| {
            (
                format!("301 Moved Permanently\r\nLocation: {location}"),
                String::new(),
            )
        });
        let said = refused(&desk, &server.url, PASSWORD);
        assert!(
            said.contains(&format!("the server points to {to}")),
            "{said}"
        );
    }
    assert_eq!(other.asked(), []);
    // On the same host it is, with every method.
    let server = Few::start(|method, path| match (method, path) {
        (_, path) if path.starts_with("/c/") => {
            let to = path.replacen("/c/", "/moved/", 1);
            (
                format!("308 Permanent Redirect\r\nLocation: {to}"),
                String::new(),
            )
        }
        ("PUT", _) => ("201 Created\r\nETag: \"1\"".to_owned(), String::new()),
        _ => (
            "207 Multi-Status".to_owned(),
            CALENDAR.replace("/c/", "/moved/"),
        ),
    });
    let output = desk.publish(&server.url, &[]);
    assert!(output.status.success(), "{}", err(&output));
    let puts = server.asked();
    let puts: Vec<_> = puts
        .iter()
        .filter(|(line, _)| line.starts_with("PUT"))
        .collect();
    assert_eq!(puts.len(), 8);
    assert!(
        puts.iter()
            .all(|(line, password)| line.contains("/moved/") && *password)
    );
    // In circles it ends.
    let server = Few::start(|_, path| (format!("302 Found\r\nLocation: {path}"), String::new()));
    let said = refused(&desk, &server.url, PASSWORD);
    assert!(said.contains("the server points to"), "{said}");
    // What is no calendar server at all.
    let server = Few::start(|_, _| ("200 OK".to_owned(), "<html>hello</html>".to_owned()));
    let said = refused(&desk, &server.url, PASSWORD);
    assert!(said.contains("this is no calendar"), "{said}");
}

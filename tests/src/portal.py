"""Stands for a desktop with a print dialog of its own, on the D-Bus of the environment: the interface
`org.freedesktop.portal.Print`, written with another library for D-Bus than the program's.

    portal.py FOLDER

Each call is kept in FOLDER, as 1.json and so on, a printed document beside it as 1.pdf. How the user
answers stands in its file `answer`: print, cancel, close (the dialog's window), fail (print, and there
is no paper), vanish (the desktop ends while its dialog is open). The file `ready` comes once the
desktop is there.
"""
import json
import sys
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

DESKTOP = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
PRINT = "org.freedesktop.portal.Print"
REQUEST = "org.freedesktop.portal.Request"
VERSION = 3

# As GTK's dialog gives them back: not all that there are, and one that the specification lacks.
SETTINGS = {
    "n-copies": ("s", "2"),
    "orientation": ("s", "portrait"),
    "printer": ("s", "Hall"),
    "scale": ("s", "100"),
    "use-color": ("s", "true"),
}
SETUP = {
    "PPDName": ("s", "A4"),
    "DisplayName": ("s", "A4"),
    "Width": ("d", 210.0),
    "Height": ("d", 297.0),
    "MarginTop": ("d", 6.35),
    "Orientation": ("s", "portrait"),
}


def plain(fields):
    """A dictionary of variants without their types."""
    return {name: value for name, (_, value) in fields.items()}


class Desktop:
    def __init__(self, bus, folder):
        self.bus = bus
        self.folder = folder
        self.calls = 0
        self.tokens = set()

    def serve(self):
        while True:
            call = self.bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            fields = call.header.fields
            name = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
            if name == ("org.freedesktop.DBus.Properties", "Get"):
                self.tell_version(call)
            elif name == (PRINT, "PreparePrint"):
                self.prepare(call)
            elif name == (PRINT, "Print"):
                self.print(call)
            else:
                self.bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def tell_version(self, call):
        if call.body == (PRINT, "version"):
            self.bus.send(new_method_return(call, "v", (("u", VERSION),)))
        else:
            self.bus.send(new_error(call, "org.freedesktop.DBus.Error.InvalidArgs"))

    def prepare(self, call):
        parent, title, settings, setup, options = call.body
        self.keep("PreparePrint", parent, title, options, settings=plain(settings), setup=plain(setup))
        how = self.how()
        self.accept(call, options)
        if how == "vanish":
            sys.exit(0)
        if how in ("cancel", "close"):
            self.respond(call, options, {"cancel": 1, "close": 2}[how], {})
            return
        token = 1000 + self.calls
        self.tokens.add(token)
        results = {
            "settings": ("a{sv}", SETTINGS),
            "page-setup": ("a{sv}", SETUP),
            "token": ("u", token),
        }
        self.respond(call, options, 0, results)

    def print(self, call):
        parent, title, document, options = call.body
        number = self.keep("Print", parent, title, options)
        with document.to_file("rb") as file:
            (self.folder / f"{number}.pdf").write_bytes(file.read())
        token = plain(options).get("token")
        # A token is of one dialog, and of one document.
        known = token in self.tokens
        self.tokens.discard(token)
        done = known and self.how() != "fail"
        # A desktop may be done before its reply is there.
        self.respond(call, options, 0 if done else 2, {})
        self.accept(call, options)

    def how(self):
        return (self.folder / "answer").read_text().strip()

    def keep(self, method, parent, title, options, **more):
        self.calls += 1
        kept = {"method": method, "parent": parent, "title": title, "options": plain(options), **more}
        partial = self.folder / "partial"
        partial.write_text(json.dumps(kept))
        partial.rename(self.folder / f"{self.calls}.json")
        return self.calls

    @staticmethod
    def request(call, options):
        sender = call.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        return f"{PLACE}/request/{sender}/{plain(options)['handle_token']}"

    def accept(self, call, options):
        self.bus.send(new_method_return(call, "o", (self.request(call, options),)))

    def respond(self, call, options, answer, results):
        emitter = DBusAddress(self.request(call, options), interface=REQUEST)
        signal = new_signal(emitter, "Response", "ua{sv}", (answer, results))
        signal.header.fields[HeaderFields.destination] = call.header.fields[HeaderFields.sender]
        self.bus.send(signal)


def main(folder):
    with open_dbus_connection("SESSION", enable_fds=True, auth_timeout=30) as bus:
        (owned,) = bus.send_and_get_reply(message_bus.RequestName(DESKTOP)).body
        assert owned == 1, "another desktop is there"
        (folder / "ready").touch()
        Desktop(bus, folder).serve()


main(Path(sys.argv[1]))

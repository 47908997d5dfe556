//! What is left of pictures: what they show, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use congress::Picture;
use congress::invalid::Problem;
use congress::picture::{Media, PictureOwner};

fn of_person() -> PictureOwner {
    PictureOwner::Person("p".into())
}

fn of_organization() -> PictureOwner {
    PictureOwner::Organization("o".into())
}

fn taken(owner: PictureOwner, bytes: &[u8]) -> Result<(Media, Vec<u8>), Problem> {
    let picture = Picture::taken("x".into(), owner, bytes).map_err(|invalid| invalid.problem)?;
    Ok((picture.media, STANDARD.decode(picture.data).unwrap()))
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u32).to_be_bytes();
    [&length, kind.as_slice(), body, &[0; 4]].concat()
}

fn png(width: u32, more: &[Vec<u8>]) -> Vec<u8> {
    let size = [width.to_be_bytes(), 1_u32.to_be_bytes()].concat();
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &[size, vec![8, 2, 0, 0, 0]].concat()));
    bytes.extend(more.concat());
    bytes.extend(chunk(b"IDAT", b"pixels"));
    bytes.extend(chunk(b"IEND", b""));
    bytes
}

#[test]
fn a_png_keeps_its_pixels_alone() {
    let plain = png(1, &[]);
    let told = png(
        1,
        &[
            chunk(b"tEXt", b"Author\0somebody"),
            chunk(b"eXIf", b"MM place"),
        ],
    );
    assert_eq!(taken(of_person(), &told), Ok((Media::Png, plain.clone())));
    assert_eq!(taken(of_person(), &plain), Ok((Media::Png, plain.clone())));
    let cut = &plain[..plain.len() - 5];
    for bad in [cut, &png(5000, &[]), &png(0, &[]), b"\x89PNG\r\n\x1a\n"] {
        assert_eq!(taken(of_person(), bad), Err(Problem::NotAPicture));
    }
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u16 + 2).to_be_bytes();
    [&[0xff, marker], length.as_slice(), body].concat()
}

fn jpeg(more: &[Vec<u8>]) -> Vec<u8> {
    let frame = segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    let scan = [segment(0xda, &[1, 1, 0, 0, 63, 0]), b"pixels".to_vec()].concat();
    [
        vec![0xff, 0xd8],
        more.concat(),
        frame,
        scan,
        vec![0xff, 0xd9],
    ]
    .concat()
}

#[test]
fn a_jpeg_keeps_its_pixels_and_the_way_up() {
    let plain = jpeg(&[]);
    let comment = segment(0xfe, b"taken by somebody");
    let gps = segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0place");
    let told = jpeg(&[comment.clone(), gps]);
    assert_eq!(taken(of_person(), &told), Ok((Media::Jpeg, plain)));
    // Two entries, little-endian: the second says that it lies on its side.
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(*b"\x0f\x01\x02\0\x04\0\0\0cam\0");
    exif.extend(*b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    let (_, turned) = taken(of_person(), &jpeg(&[segment(0xe1, &exif), comment])).unwrap();
    assert!(!turned.windows(3).any(|w| w == b"cam"));
    let (_, again) = taken(of_person(), &turned).unwrap();
    assert_eq!(again, turned, "what was made is read as it was meant");
    assert!(
        turned
            .windows(5)
            .any(|w| w == b"\x00\x00\x00\x01\x00" || w == [0x12, 0, 3, 0, 0])
    );
    assert!(turned.len() > jpeg(&[]).len());
    let whole = jpeg(&[]);
    for bad in [&whole[..6], &whole[..whole.len() - 2], b"\xff\xd8\xff\xd9"] {
        assert_eq!(taken(of_person(), bad), Err(Problem::NotAPicture));
    }
}

#[test]
fn a_drawing_can_neither_act_nor_fetch() {
    let svg = r##"<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
     viewBox="0 0 10 10" onload="alert(1)">
  <script>alert(2)</script>
  <style>@import url(http://example.org/x.css);</style>
  <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
  <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">text</p></foreignObject>
  <image href="http://example.org/x.png"/>
  <a href="http://example.org"><circle r="1"/></a>
  <rect width="10" height="10" fill="url(#g)" style="filter:url(http://example.org/f)"/>
  <use xlink:href="#g"/><use href="http://example.org/#g"/>
  <path d="M0 0" fill="u\72l(http://example.org)"/>
  <text>A &lt; B</text>
  <animate attributeName="x"/>
</svg>"##;
    let (media, clean) = taken(of_organization(), svg.as_bytes()).unwrap();
    let clean = String::from_utf8(clean).unwrap();
    assert_eq!(media, Media::Svg);
    for gone in [
        "script",
        "alert",
        "import",
        "example.org",
        "foreignObject",
        "<image",
        "<a",
        "onload",
        "animate",
        "\\72",
    ] {
        assert!(!clean.contains(gone), "{gone} in {clean}");
    }
    for kept in [
        "viewBox=\"0 0 10 10\"",
        "fill=\"url(#g)\"",
        "href=\"#g\"",
        "A &lt; B",
        "<path d=\"M0 0\">",
    ] {
        assert!(clean.contains(kept), "{kept} in {clean}");
    }
    let again = taken(of_organization(), clean.as_bytes()).unwrap().1;
    assert_eq!(String::from_utf8(again).unwrap(), clean);
}

#[test]
fn what_is_no_picture_is_refused() {
    let bomb =
        r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>"#;
    let deep = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">{}{}</svg>",
        "<g>".repeat(100),
        "</g>".repeat(100)
    );
    let html = "<html><body onload=\"x\"/></html>";
    for bad in [bomb, &deep, html, "", "GIF89a", "plain words"] {
        assert_eq!(
            taken(of_organization(), bad.as_bytes()),
            Err(Problem::NotAPicture),
            "{bad:.40}"
        );
    }
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
    assert!(taken(of_organization(), svg.as_bytes()).is_ok());
    let as_photo = taken(of_person(), svg.as_bytes());
    assert_eq!(as_photo, Err(Problem::NotAPicture));
    let heavy = vec![0; 512 * 1024 + 1];
    let refused = taken(of_person(), &heavy);
    assert_eq!(refused, Err(Problem::TooHeavy { limit: 512 }));
}

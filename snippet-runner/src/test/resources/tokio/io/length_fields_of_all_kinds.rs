// Where the length stands, what it counts, and what a frame keeps of its head.
use bytes::{Bytes, BytesMut};
use tokio_util::codec::length_delimited::Builder;
use tokio_util::codec::{Decoder, Encoder, LengthDelimitedCodec};

fn decode(what: &str, builder: &mut Builder, bytes: &[u8]) {
    let mut buffer = BytesMut::from(bytes);
    match builder.new_codec().decode(&mut buffer) {
        Ok(Some(frame)) => println!("{what}: {:?} and {} left", &frame[..], buffer.len()),
        Ok(None) => println!("{what}: not yet"),
        Err(e) if e.kind() == std::io::ErrorKind::InvalidInput => println!("{what}: invalid input"),
        Err(_) => println!("{what}: another error"),
    }
}

fn encode(what: &str, builder: &mut Builder, bytes: &'static [u8]) {
    let mut buffer = BytesMut::new();
    match builder
        .new_codec()
        .encode(Bytes::from_static(bytes), &mut buffer)
    {
        Ok(()) => println!("{what}: {:?}", &buffer[..]),
        Err(e) if e.kind() == std::io::ErrorKind::InvalidInput => println!("{what}: invalid input"),
        Err(_) => println!("{what}: another error"),
    }
}

fn builder() -> Builder {
    LengthDelimitedCodec::builder()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    decode(
        "two bytes",
        builder().length_field_length(2),
        &[0, 2, 7, 8, 9],
    );
    decode(
        "little endian",
        builder().length_field_length(2).little_endian(),
        &[2, 0, 7, 8],
    );
    decode(
        "offset",
        builder().length_field_offset(1).length_field_length(1),
        &[5, 2, 7, 8, 9],
    );
    let mut keep = builder();
    keep.length_field_length(2).length_adjustment(2).num_skip(0);
    decode("head kept", &mut keep, &[0, 2, 7, 8]);
    let mut whole = builder();
    whole.length_field_length(2).length_adjustment(-2);
    decode("counts its head", &mut whole, &[0, 4, 7, 8, 9]);
    decode("less than its head", &mut whole, &[0, 1, 7, 8]);
    let mut second = builder();
    second
        .length_field_offset(1)
        .length_field_length(1)
        .length_adjustment(1)
        .num_skip(2);
    decode("two heads", &mut second, &[5, 2, 6, 7, 8]);
    let mut skip = builder();
    skip.length_field_length(1).num_skip(3);
    decode("more skipped", &mut skip, &[2, 6, 6, 7, 8, 9]);
    encode("four bytes", &mut builder(), &[7, 8]);
    encode(
        "three, little",
        builder().length_field_length(3).little_endian(),
        &[7, 8],
    );
    encode("counts its head", &mut whole, &[7, 8]);
    encode("too short", builder().length_adjustment(3), &[7, 8]);
    encode("too long", builder().max_frame_length(1), &[7, 8]);
}

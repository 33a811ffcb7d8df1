// map_while says None where its closure does, but is not fused: asked again, it goes on.
use tokio_stream::{self as stream, StreamExt};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut mapped = stream::iter([1, 2, 0, 4]).map_while(|n| if n == 0 { None } else { Some(n) });
    for _ in 0..6 {
        println!("map_while {}", mapped.next().await.unwrap_or(-1));
    }
    let mut taken = stream::iter([1, 2, 0, 4]).take_while(|n| *n != 0);
    for _ in 0..4 {
        println!("take_while {}", taken.next().await.unwrap_or(-1));
    }
    let mut first = stream::iter([1, 2, 0, 4])
        .map_while(|n| if n == 0 { None } else { Some(n) })
        .fuse();
    for _ in 0..4 {
        println!("fused {}", first.next().await.unwrap_or(-1));
    }
}

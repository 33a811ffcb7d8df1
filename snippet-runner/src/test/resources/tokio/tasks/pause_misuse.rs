// What pause, advance and block_on refuse.
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::time;

fn build(paused: bool) -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .start_paused(paused)
        .build()
        .unwrap()
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let runtime = build(true);
    let twice = runtime.spawn(async { time::pause() });
    println!(
        "pause when paused panics: {}",
        runtime.block_on(twice).is_err()
    );
    let nested = runtime.spawn(async {
        build(true).block_on(async {});
    });
    println!(
        "block_on in async code panics: {}",
        runtime.block_on(nested).is_err()
    );
    let resumed = runtime.spawn(async {
        time::resume();
        time::advance(Duration::from_millis(1)).await;
    });
    println!(
        "advance when not paused panics: {}",
        runtime.block_on(resumed).is_err()
    );
    let twice = runtime.spawn(async { time::resume() });
    println!(
        "resume when not paused panics: {}",
        runtime.block_on(twice).is_err()
    );

    let real = build(false);
    let paused = real.block_on(async {
        time::pause();
        let start = time::Instant::now();
        time::sleep(Duration::from_secs(86_400)).await;
        start.elapsed().as_secs()
    });
    println!("paused later, slept {paused} s");
}

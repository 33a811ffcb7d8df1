// A debouncer resets one sleep with each event; a throttler lets the first of each window pass.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant, MissedTickBehavior};

fn events(pauses: &'static [u64]) -> mpsc::UnboundedReceiver<usize> {
    let (tx, rx) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        for (n, pause) in pauses.iter().enumerate() {
            sleep(Duration::from_millis(*pause)).await;
            tx.send(n).unwrap();
        }
    });
    rx
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let quiet = Duration::from_millis(10);
    let mut rx = events(&[1, 4, 4, 30, 10, 11, 2]);
    let timer = sleep(quiet);
    tokio::pin!(timer);
    let mut last = None;
    loop {
        tokio::select! {
            biased;
            event = rx.recv() => match event {
                Some(n) => {
                    last = Some(n);
                    timer.as_mut().reset(Instant::now() + quiet);
                }
                None => break,
            },
            _ = &mut timer, if last.is_some() => {
                println!("{} ms: debounced {}", start.elapsed().as_millis(), last.take().unwrap());
            }
        }
    }
    println!("{} ms: left {last:?}", start.elapsed().as_millis());

    let start = Instant::now();
    let mut rx = events(&[1, 1, 9, 3, 25, 1, 1]);
    let mut window = tokio::time::interval(Duration::from_millis(10));
    window.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut passed = Vec::new();
    while let Some(n) = rx.recv().await {
        let at = window.tick().await;
        passed.push(format!(
            "{n}@{}/{}",
            (at - start).as_millis(),
            start.elapsed().as_millis()
        ));
    }
    println!("throttled {}", passed.join(" "));
}

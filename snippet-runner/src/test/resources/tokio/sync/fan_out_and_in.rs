// A splitter deals lines out to workers round robin; they send to one channel, in their own time.
use tokio::sync::mpsc;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (merge, mut merged) = mpsc::channel(1);
    let mut lanes = Vec::new();
    for id in 0..3u64 {
        let (tx, mut rx) = mpsc::channel::<String>(1);
        let merge = merge.clone();
        lanes.push(tx);
        tokio::spawn(async move {
            while let Some(line) = rx.recv().await {
                sleep(Duration::from_millis(7 * (id + 1))).await;
                let result = format!("{}:{}", id, line.to_uppercase());
                merge.send(result).await.unwrap();
            }
            println!("{} lane {} is empty", start.elapsed().as_millis(), id);
        });
    }
    drop(merge);
    tokio::spawn(async move {
        for (i, word) in "we know what we are but not what we may be"
            .split(' ')
            .enumerate()
        {
            let lane = &lanes[i % lanes.len()];
            if lane.capacity() == 0 {
                println!("{} lane {} is full", start.elapsed().as_millis(), i % 3);
            }
            lane.send(word.to_string()).await.unwrap();
        }
        println!("{} all dealt", start.elapsed().as_millis());
    });
    let printer = tokio::spawn(async move {
        while let Some(result) = merged.recv().await {
            println!("{} {}", start.elapsed().as_millis(), result);
            sleep(Duration::from_millis(5)).await;
        }
        println!("{} end", start.elapsed().as_millis());
    });
    printer.await.unwrap();
}

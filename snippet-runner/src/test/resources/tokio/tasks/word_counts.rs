// One task for each line counts its words; the results come in the order of the lines.
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::{sleep, Instant};

async fn count(line: &'static str) -> BTreeMap<&'static str, u32> {
    sleep(Duration::from_millis(line.len() as u64)).await;
    let mut words = BTreeMap::new();
    for word in line.split(' ') {
        *words.entry(word).or_insert(0) += 1;
    }
    println!("counted: {line}");
    words
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let text = ["the cat saw the dog", "the dog ran", "a cat ran and ran"];
    let start = Instant::now();
    let tasks: Vec<_> = text
        .into_iter()
        .map(|line| tokio::spawn(count(line)))
        .collect();
    println!("{} tasks", tasks.len());
    let mut total = BTreeMap::new();
    for (line, task) in tasks.into_iter().enumerate() {
        let words = task.await.unwrap();
        println!("line {}: {} different words", line + 1, words.len());
        for (word, number) in words {
            *total.entry(word).or_insert(0) += number;
        }
    }
    for (word, number) in total {
        println!("{word} {number}");
    }
    println!("{} ms", start.elapsed().as_millis());
}

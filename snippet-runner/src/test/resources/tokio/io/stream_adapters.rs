// The adapters one after the other, and how often their closures run.
use tokio_stream::{self as stream, StreamExt};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut seen = Vec::new();
    let doubled: Vec<i32> = stream::iter(1..=6)
        .filter(|n| n % 2 == 0)
        .map(|n| {
            seen.push(n);
            n * 2
        })
        .take(2)
        .collect()
        .await;
    println!("{doubled:?} of {seen:?}");
    let words: Vec<i32> = stream::iter(["1", "x", "3"])
        .filter_map(|s| s.parse().ok())
        .collect()
        .await;
    println!("{words:?}");
    let mut early = stream::iter([1, 2, 9, 3]).take_while(|n| *n < 5);
    while let Some(n) = early.next().await {
        println!("taken {n}");
    }
    println!("again {:?}", early.next().await.unwrap_or(0));
    let late: Vec<i32> = stream::iter([1, 2, 9, 3])
        .skip_while(|n| *n < 5)
        .collect()
        .await;
    println!("{late:?}");
    let both: Vec<i32> = stream::iter([1, 2, 3])
        .skip(2)
        .chain(stream::iter([4]).skip(0))
        .collect()
        .await;
    println!("{both:?}");
    let mut stopped =
        stream::iter([1, 2, 0, 4]).map_while(|n| if n == 0 { None } else { Some(10 / n) });
    while let Some(n) = stopped.next().await {
        println!("mapped {n}");
    }
    let mut numbers = stream::iter(1..=6);
    println!("any {}", numbers.any(|n| n == 2).await);
    println!("all {}", numbers.all(|n| n < 4).await);
    println!("next {}", numbers.next().await.unwrap());
    println!("any {}", numbers.any(|n| n > 6).await);
    println!("all of none {}", numbers.all(|_| false).await);
    println!(
        "fold {}",
        stream::iter(["a", "b"])
            .fold(String::new(), |all, s| all + s + ".")
            .await
    );
    println!("none {}", stream::empty::<i32>().next().await.is_none());
    println!("once {}", stream::once(7).next().await.unwrap());
    let merged: Vec<i32> = stream::iter([1, 2, 3, 4])
        .merge(stream::iter([10, 20]))
        .collect()
        .await;
    println!("{merged:?}");
    println!("zero {}", stream::iter([1]).take(0).next().await.is_none());
}

// A peekable stream groups what belongs together, and loses nothing that it has only looked at.
use futures::stream::{self, StreamExt};
use std::pin::pin;
use std::time::Duration;
use tokio::time::{sleep, timeout};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let source = stream::iter([11, 12, 21, 31, 32, 33]).then(|n| async move {
        sleep(Duration::from_millis(10)).await;
        n
    });
    let mut numbers = pin!(source.peekable());
    let early = timeout(Duration::from_millis(4), numbers.as_mut().peek()).await;
    println!("early {}", early.is_err());
    while let Some(first) = numbers.next().await {
        let mut group = vec![first];
        while numbers
            .as_mut()
            .peek()
            .await
            .is_some_and(|n| n / 10 == first / 10)
        {
            group.push(numbers.next().await.unwrap());
        }
        println!("{group:?}");
    }
    println!("peek {}", numbers.as_mut().peek().await.is_none());
    println!("next {}", numbers.next().await.is_none());
}

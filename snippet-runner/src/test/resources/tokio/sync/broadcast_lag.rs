// A slow receiver learns how many messages it lost, then goes on with the oldest that is left.
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};

fn word(answer: Result<i32, TryRecvError>) -> String {
    match answer {
        Ok(value) => format!("value {}", value),
        Err(TryRecvError::Empty) => "empty".to_string(),
        Err(TryRecvError::Closed) => "closed".to_string(),
        Err(TryRecvError::Lagged(n)) => format!("lost {}", n),
    }
}

async fn next(rx: &mut broadcast::Receiver<i32>) -> String {
    match rx.recv().await {
        Ok(value) => format!("value {}", value),
        Err(RecvError::Closed) => "closed".to_string(),
        Err(RecvError::Lagged(n)) => format!("lost {}", n),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut slow) = broadcast::channel(3);
    let mut quick = tx.subscribe();
    for i in 1..=6 {
        println!("reached {}", tx.send(i).unwrap());
        println!("quick {}", next(&mut quick).await);
        println!("slow has {}", slow.len());
    }
    println!("slow {}", next(&mut slow).await);
    println!("slow has {}", slow.len());
    println!("slow {}", next(&mut slow).await);
    for i in 7..=8 {
        tx.send(i).unwrap();
    }
    println!("slow {}", word(slow.try_recv()));
    println!("slow {}", word(slow.try_recv()));
    let mut again = slow.resubscribe();
    println!("resubscribed {}", word(again.try_recv()));
    for i in 9..=20 {
        tx.send(i).unwrap();
    }
    drop(tx);
    println!("again has {}", again.len());
    for _ in 0..7 {
        println!("again {}", next(&mut again).await);
    }
    println!("slow {}", word(slow.try_recv()));
    let mut after = slow.resubscribe();
    println!("after {}", word(after.try_recv()));
    println!("after {}", next(&mut after).await);
    println!("slow {}", word(slow.try_recv()));
    println!("quick has {}", quick.len());
    drop(quick);
}

// Which values of a watch count as seen: by whom, and after what.
use tokio::sync::watch;
use tokio::time::{timeout, Duration};

async fn changed(rx: &mut watch::Receiver<i32>) -> &'static str {
    match timeout(Duration::from_millis(5), rx.changed()).await {
        Ok(Ok(())) => "changed",
        Ok(Err(_)) => "closed",
        Err(_) => "nothing new",
    }
}

fn has_changed(rx: &watch::Receiver<i32>) -> &'static str {
    match rx.has_changed() {
        Ok(true) => "new",
        Ok(false) => "old",
        Err(_) => "closed",
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = watch::channel(0);
    println!("initial: {} {}", has_changed(&rx), changed(&mut rx).await);
    tx.send(1).unwrap();
    tx.send(2).unwrap();
    let mut copy = rx.clone();
    let mut late = tx.subscribe();
    println!(
        "rx {}, copy {}, late {}",
        has_changed(&rx),
        has_changed(&copy),
        has_changed(&late)
    );
    let value = *late.borrow();
    println!("late sees {}, {}", value, changed(&mut late).await);
    println!("borrow {}, still {}", *rx.borrow(), has_changed(&rx));
    println!("rx {}", changed(&mut rx).await);
    println!("rx again {}", changed(&mut rx).await);
    let value = *copy.borrow_and_update();
    println!("copy updates to {}, then {}", value, has_changed(&copy));

    tx.send(2).unwrap();
    println!("the same value: {}", has_changed(&rx));
    let third = copy.clone();
    println!("third {}", has_changed(&third));
    drop(tx);
    println!("closed: rx {}", has_changed(&rx));
    println!("rx {}", changed(&mut rx).await);
    println!("rx {}", changed(&mut rx).await);
    println!(
        "late {}, {}",
        changed(&mut late).await,
        changed(&mut late).await
    );
    println!("value stays {} {}", *rx.borrow(), *third.borrow());
}

// A panic releases an async mutex and poisons a blocking one; the value stays as it was left.
use std::sync::Arc;
use tokio::time::{sleep, Duration};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let asynchronous = Arc::new(tokio::sync::Mutex::new(1));
    let m = asynchronous.clone();
    let holder = tokio::spawn(async move {
        let mut guard = m.lock().await;
        *guard = 2;
        sleep(Duration::from_millis(5)).await;
        panic!("halfway");
    });
    let m = asynchronous.clone();
    let waiter = tokio::spawn(async move {
        let guard = m.lock().await;
        println!("the waiter sees {}", *guard);
    });
    waiter.await.unwrap();
    println!(
        "the holder panicked: {}",
        holder.await.unwrap_err().is_panic()
    );

    let blocking = Arc::new(std::sync::Mutex::new(1));
    let m = blocking.clone();
    let failed = tokio::spawn(async move {
        let mut guard = m.lock().unwrap();
        *guard = 2;
        panic!("halfway");
    });
    println!("poisoned before: {}", blocking.is_poisoned());
    println!("panicked: {}", failed.await.unwrap_err().is_panic());
    println!("poisoned after: {}", blocking.is_poisoned());
    match blocking.lock() {
        Ok(guard) => println!("sound {}", *guard),
        Err(poisoned) => {
            let mut guard = poisoned.into_inner();
            println!("poisoned with {}", *guard);
            *guard = 3;
        }
    }
    match blocking.try_lock() {
        Ok(guard) => println!("sound {}", *guard),
        Err(std::sync::TryLockError::Poisoned(e)) => {
            println!("try: poisoned with {}", *e.get_ref())
        }
        Err(std::sync::TryLockError::WouldBlock) => println!("try: busy"),
    }
    let m = blocking.clone();
    let second = tokio::spawn(async move {
        println!("second has {}", *m.lock().unwrap());
    });
    println!(
        "second panicked too: {}",
        second.await.unwrap_err().is_panic()
    );

    // A guard that was dropped before the panic poisons nothing.
    let sound = Arc::new(std::sync::Mutex::new(1));
    let m = sound.clone();
    let failed = tokio::spawn(async move {
        *m.lock().unwrap() += 1;
        panic!("afterwards");
    });
    println!("panicked: {}", failed.await.is_err());
    println!(
        "poisoned: {}, {}",
        sound.is_poisoned(),
        *sound.lock().unwrap()
    );
}

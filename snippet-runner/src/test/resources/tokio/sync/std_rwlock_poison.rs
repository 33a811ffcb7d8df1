// A blocking RwLock is poisoned by a writer that panics, and not by a reader.
use std::sync::{Arc, RwLock, TryLockError};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let lock = Arc::new(RwLock::new(1));
    let l = lock.clone();
    let reader = tokio::spawn(async move {
        let _guard = l.read().unwrap();
        panic!("reading");
    });
    println!("reader panicked {}", reader.await.is_err());
    println!("poisoned {}", lock.is_poisoned());
    {
        let one = lock.read().unwrap();
        let two = lock.read().unwrap();
        println!("two readers {} {}", *one, *two);
        match lock.try_write() {
            Ok(_) => println!("a writer too"),
            Err(TryLockError::WouldBlock) => println!("no writer now"),
            Err(TryLockError::Poisoned(_)) => println!("poisoned"),
        }
    }
    let l = lock.clone();
    let writer = tokio::spawn(async move {
        let mut guard = l.write().unwrap();
        *guard = 2;
        panic!("writing");
    });
    println!("writer panicked {}", writer.await.is_err());
    println!("poisoned {}", lock.is_poisoned());
    match lock.read() {
        Ok(guard) => println!("sound {}", *guard),
        Err(poisoned) => println!("poisoned with {}", *poisoned.into_inner()),
    }
    match lock.try_write() {
        Ok(_) => println!("writes"),
        Err(TryLockError::WouldBlock) => println!("no writer now"),
        Err(TryLockError::Poisoned(error)) => {
            let mut guard = error.into_inner();
            *guard += 1;
            println!("repaired to {}", *guard);
        }
    }
    println!("still poisoned {}", lock.is_poisoned());
}

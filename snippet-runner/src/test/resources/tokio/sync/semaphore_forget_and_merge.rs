// Permits that are forgotten never come back; merged ones come back together.
use std::sync::Arc;
use tokio::sync::Semaphore;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let sem = Arc::new(Semaphore::new(5));
    let one = sem.clone().acquire_owned().await.unwrap();
    one.forget();
    println!("forgot one: {}", sem.available_permits());

    let mut two = sem.clone().acquire_many_owned(2).await.unwrap();
    let more = sem.clone().try_acquire_owned().unwrap();
    println!("took three: {}", sem.available_permits());
    two.merge(more);
    println!("merged: {}", sem.available_permits());
    drop(two);
    println!("dropped: {}", sem.available_permits());

    let none = sem.clone().acquire_many_owned(0).await.unwrap();
    println!("took none: {}", sem.available_permits());
    drop(none);
    println!("dropped none: {}", sem.available_permits());

    println!("too many: {}", sem.try_acquire_many(5).is_ok());
    println!("just enough: {}", sem.try_acquire_many(4).is_ok());
    sem.add_permits(0);
    println!("added none: {}", sem.available_permits());

    let other = Arc::new(Semaphore::new(1));
    let stranger = other.clone().acquire_owned().await.unwrap();
    let s = sem.clone();
    let merging = tokio::spawn(async move {
        let mut mine = s.acquire_owned().await.unwrap();
        mine.merge(stranger);
        println!("merged with a stranger");
    });
    println!("merge panicked: {}", merging.await.unwrap_err().is_panic());
    println!(
        "both came back: {} {}",
        sem.available_permits(),
        other.available_permits()
    );
}

//! How an operation is run, warmed up, measured and told of.

use std::fs;
use std::future::Future;
use std::time::Instant;

use tokio::runtime::{Builder, Runtime};

/// So many rounds are not counted, and so many are; what is told is their median.
const WARM_UP: usize = 5;
const COUNTED: usize = 5;

/// A runtime's flavor, with its number of workers.
#[derive(Clone, Copy)]
pub enum Flavor {
    CurrentThread,
    MultiThread(usize),
}

impl Flavor {
    /// The flavor of a name such as `multi-thread-2`.
    pub fn named(name: &str) -> Flavor {
        match name.strip_prefix("multi-thread-") {
            Some(workers) => Flavor::MultiThread(workers.parse().expect("a number of workers")),
            None => Flavor::CurrentThread,
        }
    }

    pub fn runtime(self) -> Runtime {
        let mut builder = match self {
            Flavor::CurrentThread => Builder::new_current_thread(),
            Flavor::MultiThread(workers) => {
                let mut builder = Builder::new_multi_thread();
                builder.worker_threads(workers);
                builder
            }
        };
        builder.enable_all().build().expect("a runtime")
    }
}

/// Prints how many nanoseconds one of so many takes.
pub fn nanos<F>(flavor: Flavor, times: usize, work: impl Fn(usize) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = flavor.runtime();
    let measured = median(WARM_UP, COUNTED, || {
        let begin = Instant::now();
        in_a_task(&runtime, work(times));
        begin.elapsed().as_nanos() as f64 / times as f64
    });
    print("ns", measured);
}

/// Prints how many milliseconds of CPU time all of them take; of fewer rounds, since each is long.
pub fn cpu_millis<F>(flavor: Flavor, times: usize, work: impl Fn(usize) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = flavor.runtime();
    let measured = median(2, 3, || {
        let before = cpu_nanos();
        in_a_task(&runtime, work(times));
        (cpu_nanos() - before) as f64 / 1e6
    });
    print("ms", measured);
}

/// Prints how many bytes each member of a crowd takes: of the resident set, once they all wait.
pub fn bytes<F, C>(flavor: Flavor, times: usize, crowd: impl Fn(usize) -> F)
where
    F: Future<Output = C> + Send + 'static,
    C: Send + 'static,
{
    let runtime = flavor.runtime();
    let before = resident();
    let crowd = in_a_task(&runtime, crowd(times));
    let after = resident();
    print("B", (after - before) as f64 / times as f64);
    // To drop each of them in turn is of no use to a process that ends.
    std::mem::forget(crowd);
    std::mem::forget(runtime);
}

/// Runs work where tasks run, not on the thread that waits for it.
fn in_a_task<F>(runtime: &Runtime, work: F) -> F::Output
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    runtime.block_on(async { tokio::spawn(work).await.expect("no panic") })
}

fn median(warm_up: usize, counted: usize, round: impl Fn() -> f64) -> f64 {
    for _ in 0..warm_up {
        round();
    }
    let mut measured: Vec<f64> = (0..counted).map(|_| round()).collect();
    measured.sort_by(f64::total_cmp);
    measured[counted / 2]
}

fn print(unit: &str, value: f64) {
    println!("{{\"unit\":\"{unit}\",\"value\":{value:.3}}}");
}

/// Prints the version that Cargo chose.
pub fn print_version() {
    let mut lines = include_str!("../Cargo.lock").lines();
    lines.find(|line| *line == "name = \"tokio\"");
    let version = lines.next().and_then(|line| line.split('"').nth(1));
    println!("{{\"version\":\"Tokio {}\"}}", version.unwrap_or("of unknown version"));
}

/// The CPU time of all threads of this process.
fn cpu_nanos() -> i64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a timespec of our own, which the call fills in.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    assert_eq!(failed, 0, "no CPU clock");
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

fn resident() -> usize {
    let fields = fs::read_to_string("/proc/self/statm").expect("a Linux with /proc");
    let pages: usize = fields.split(' ').nth(1).and_then(|field| field.parse().ok()).expect("pages");
    pages * 4096
}

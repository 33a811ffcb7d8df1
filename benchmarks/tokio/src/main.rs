//! A peer of the comparison: `tokio-peer FLAVOR OPERATION TIMES` does an operation so many times in
//! a row, warm, and prints a line of JSON with what one of them takes.

mod channels;
mod crowds;
mod locks;
mod protocol;
mod servers;
mod tasks;

use protocol::{bytes, cpu_millis, nanos, Flavor};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [flavor, operation, times] = words.as_slice() else {
        eprintln!("tokio-peer FLAVOR OPERATION TIMES");
        std::process::exit(2);
    };
    let flavor = Flavor::named(flavor);
    let times: usize = times.parse().expect("TIMES is a number");
    match operation.as_str() {
        "version" => protocol::print_version(),
        "spawn-batch" => nanos(flavor, times, tasks::spawn_batch),
        "spawn-one" => nanos(flavor, times, tasks::spawn_one),
        "yield" => nanos(flavor, times, tasks::yield_now),
        "cpu-bound" => nanos(flavor, times, tasks::cpu_bound),
        "ping-pong" => nanos(flavor, times, channels::ping_pong),
        "mpsc" => nanos(flavor, times, channels::mpsc),
        "request" => nanos(flavor, times, channels::request),
        "request-100" => nanos(flavor, times, channels::request_100),
        "mutex" => nanos(flavor, times, locks::uncontended),
        "mutex-100" => nanos(flavor, times, locks::contended),
        "timers" => cpu_millis(flavor, times, tasks::timers),
        "memory-new" => bytes(flavor, times, crowds::new),
        "memory-sleeping" => bytes(flavor, times, crowds::sleeping),
        "memory-receiving" => bytes(flavor, times, crowds::receiving),
        "echo-server" => servers::echo(flavor),
        other => {
            eprintln!("there is no operation {other}");
            std::process::exit(2);
        }
    }
}

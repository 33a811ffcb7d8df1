final int TASKS = 100_000;
final int AT_A_TIME = 10_000;

int round() {
    var handles = new ArrayList<JoinHandle<Integer>>(AT_A_TIME);
    for (int i = 0; i < AT_A_TIME; i++) {
        handles.add(spawn(() -> 1));
    }
    int sum = 0;
    for (var handle : handles) {
        sum += handle.await();
    }
    return sum;
}

void main() {
    long start = System.nanoTime();
    int sum = 0;
    while (sum < TASKS) {
        sum += round();
    }
    long nanos = System.nanoTime() - start;
    println(sum + " tasks");
    println(nanos / 1_000_000 + " ms");
    println(nanos / TASKS + " ns each");
}

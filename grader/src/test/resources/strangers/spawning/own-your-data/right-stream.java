import java.util.stream.IntStream;

void main() {
    var tasks = IntStream.range(0, 3).mapToObj(i -> spawn(() -> println("task " + i))).toList();
    joinAll(tasks).await();
}

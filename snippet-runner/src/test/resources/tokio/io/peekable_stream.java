// A peekable stream groups what belongs together, and loses nothing that it has only looked at.
import dev.asyncworkbook.kernel.stream.*;

void main() {
    var numbers =
            Streams.iter(List.of(11, 12, 21, 31, 32, 33))
                    .then(n ->
                            async(() -> {
                                sleep(Duration.ofMillis(10)).await();
                                return n;
                            }))
                    .peekable();
    try {
        timeout(Duration.ofMillis(4), numbers.peek()).await();
        println("early false");
    } catch (Elapsed e) {
        println("early true");
    }
    while (numbers.next().await() instanceof Some(var first)) {
        var group = new ArrayList<>(List.of(first));
        while (numbers.peek().await() instanceof Some(var n) && n / 10 == first / 10) {
            numbers.next().await();
            group.add(n);
        }
        println(group);
    }
    println("peek " + (numbers.peek().await() instanceof None));
    println("next " + (numbers.next().await() instanceof None));
}

// prints: got 20
// prints: got 30
// prints: merged [1, 2, 3]
import dev.asyncworkbook.kernel.stream.*;

void main() {
    var numbers = Streams.iter(List.of(1, 2, 3, 4)).filter(n -> n > 1).map(n -> n * 10).take(2);
    while (numbers.next().await() instanceof Some(var n)) println("got " + n);

    var channel = Mpsc.<Integer>channel(4);
    for (int i = 1; i <= 3; i++) channel.tx().send(i).await();
    channel.tx().close();
    println(
            "merged "
                    + new ReceiverStream<>(channel.rx())
                            .merge(Streams.<Integer>empty())
                            .collect()
                            .await());
}

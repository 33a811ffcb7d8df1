// The adapters one after the other, and how often their closures run.
import dev.asyncworkbook.kernel.stream.*;

Option<Integer> parse(String text) {
    try {
        return new Some<>(Integer.parseInt(text));
    } catch (NumberFormatException e) {
        return new None<>();
    }
}

int orZero(Option<Integer> option) {
    return option instanceof Some(var value) ? value : 0;
}

Stream<Integer> iter(Integer... numbers) {
    return Streams.iter(List.of(numbers));
}

void main() {
    var seen = new ArrayList<Integer>();
    var doubled =
            iter(1, 2, 3, 4, 5, 6)
                    .filter(n -> n % 2 == 0)
                    .map(n -> {
                        seen.add(n);
                        return n * 2;
                    })
                    .take(2)
                    .collect()
                    .await();
    println(doubled + " of " + seen);
    println(Streams.iter(List.of("1", "x", "3")).filterMap(this::parse).collect().await());
    var early = iter(1, 2, 9, 3).takeWhile(n -> n < 5);
    while (early.next().await() instanceof Some(var n)) println("taken " + n);
    println("again " + orZero(early.next().await()));
    println(iter(1, 2, 9, 3).skipWhile(n -> n < 5).collect().await());
    println(iter(1, 2, 3).skip(2).chain(iter(4).skip(0)).collect().await());
    var stopped = iter(1, 2, 0, 4).mapWhile(n -> n == 0 ? new None<>() : new Some<>(10 / n));
    while (stopped.next().await() instanceof Some(var n)) println("mapped " + n);
    var numbers = iter(1, 2, 3, 4, 5, 6);
    println("any " + numbers.any(n -> n == 2).await());
    println("all " + numbers.all(n -> n < 4).await());
    println("next " + orZero(numbers.next().await()));
    println("any " + numbers.any(n -> n > 6).await());
    println("all of none " + numbers.all(_ -> false).await());
    println("fold " + Streams.iter(List.of("a", "b")).fold("", (all, s) -> all + s + ".").await());
    println("none " + (Streams.<Integer>empty().next().await() instanceof None));
    println("once " + orZero(Streams.once(7).next().await()));
    println(iter(1, 2, 3, 4).merge(iter(10, 20)).collect().await());
    println("zero " + (iter(1).take(0).next().await() instanceof None));
}

// map_while says None where its closure does, but is not fused: asked again, it goes on.
import dev.asyncworkbook.kernel.stream.*;

int orMinusOne(Option<Integer> option) {
    return option instanceof Some(var value) ? value : -1;
}

Option<Integer> unlessZero(Integer n) {
    return n == 0 ? new None<>() : new Some<>(n);
}

void main() {
    var mapped = Streams.iter(List.of(1, 2, 0, 4)).mapWhile(this::unlessZero);
    for (int i = 0; i < 6; i++) println("map_while " + orMinusOne(mapped.next().await()));
    var taken = Streams.iter(List.of(1, 2, 0, 4)).takeWhile(n -> n != 0);
    for (int i = 0; i < 4; i++) println("take_while " + orMinusOne(taken.next().await()));
    var first = Streams.iter(List.of(1, 2, 0, 4)).mapWhile(this::unlessZero).fuse();
    for (int i = 0; i < 4; i++) println("fused " + orMinusOne(first.next().await()));
}

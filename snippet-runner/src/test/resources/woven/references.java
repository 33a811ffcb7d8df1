import java.util.function.*;
import java.util.stream.*;

static class Counter {
    private int n;

    int more(int by) {
        return n += by;
    }

    static String shout(String text) {
        return text.toUpperCase();
    }
}

static class Loud extends Counter {
    IntUnaryOperator viaSuper() {
        return super::more;
    }

    IntUnaryOperator viaThis() {
        return this::more;
    }
}

String join(Object... parts) {
    return Arrays.asList(parts).toString();
}

interface Three {
    String of(String a, int b, long c);
}

void main() {
    List<String> words = new ArrayList<>();
    Consumer<String> keep = words::add;
    keep.accept("b");
    Stream.of("c", "a").forEach(words::add);
    words.sort(String::compareTo);
    println(
            words.stream()
                    .map(String::toUpperCase)
                    .map(Counter::shout)
                    .collect(Collectors.joining("-")));
    Supplier<List<Integer>> lists = ArrayList::new;
    Function<Integer, List<Integer>> sized = ArrayList::new;
    Function<Collection<Integer>, Set<Integer>> copy = TreeSet::new;
    println(lists.get().size() + sized.apply(5).size() + " " + copy.apply(List.of(2, 1)));
    IntFunction<int[]> arrays = int[]::new;
    println(arrays.apply(3).length + " " + Stream.of(1, 2).toArray(Integer[]::new)[1]);
    BinaryOperator<Integer> sum = Integer::sum;
    IntBinaryOperator max = Math::max;
    ToIntFunction<Integer> unboxed = Integer::intValue;
    Function<Object, String> text = Object::toString;
    println(sum.apply(1, 2) + max.applyAsInt(3, 4) + unboxed.applyAsInt(5) + text.apply(words));
    var loud = new Loud();
    println(loud.viaSuper().applyAsInt(2) + loud.viaThis().applyAsInt(3));
    Three three = this::join;
    println(three.of("x", 1, 2L));
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.forEach((key, value) -> println(key + value));
    Runnable clear = counts::clear;
    clear.run();
    println(counts.isEmpty());
    Comparator<String> order =
            Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
    println(Stream.of("bb", "a", "c").sorted(order).toList());
    println(
            String.format("%s %d %.1f %s %c", words, 1, 2.5, counts, 'c')
                    + Map.of("k", List.of(1)));
    try {
        List<String> none = null;
        Consumer<String> broken = none::add;
        println("not here");
    } catch (NullPointerException e) {
        println("null");
    }
    Callback callback = Callback.of(words::size);
    println(callback.call());
    synchronized (words) {
        println(locked(words));
    }
}

synchronized long locked(List<String> words) {
    long total = 0;
    for (String word : words) {
        if (word.equals("b")) {
            continue;
        }
        try {
            total += word.codePointAt(0);
        } finally {
            total++;
        }
    }
    return total;
}

interface Callback {
    int call();

    static Callback of(IntSupplier supplier) {
        return supplier::getAsInt;
    }
}

import java.util.function.*;

static class Shape {
    final String name;
    int corners;

    Shape(String name, List<Integer> sides) {
        this.name = name;
        corners = sides.size();
    }

    Shape(int corners) {
        this(
                corners > 3 ? new StringBuilder("many").toString() : new String("few"),
                new ArrayList<>(List.of(1, 2)));
        this.corners += corners;
    }
}

static class Square extends Shape {
    int side;

    Square(int side) {
        if (side < 0) {
            throw new IllegalArgumentException("negative " + side);
        }
        int[] sides = {side, side};
        this.side = sides[0];
        super("square", new ArrayList<>(List.of(sides[0], sides[1], side, side)));
        corners += new Shape(new Shape(1).corners + 1).corners;
    }
}

enum Op {
    PLUS {
        int apply(int a, int b) {
            return a + b;
        }
    },
    TIMES {
        int apply(int a, int b) {
            return a * b;
        }
    };

    int used;

    abstract int apply(int a, int b);
}

record Range(int from, int to, List<String> tags) {
    static int made;

    Range {
        made++;
        tags = List.copyOf(tags);
    }

    Range(int to) {
        this(0, to, new ArrayList<>(List.of("short")));
    }
}

class Inner {
    int own = outer + 1;

    class Deeper {
        int sum() {
            return own + outer;
        }
    }
}

int outer = 5;

interface Greeter {
    List<String> SAID = new ArrayList<>();

    default String greet(String name) {
        UnaryOperator<String> polite = "dear "::concat;
        SAID.add(name);
        return polite.apply(name);
    }

    static Greeter make() {
        return new Greeter() {};
    }
}

void main() {
    println(new Square(3).corners + new Square(2).name + new Shape(7).name);
    try {
        new Square(-1);
    } catch (IllegalArgumentException e) {
        println(e.getMessage());
    }
    new ArrayList<>(List.of(new Shape(2))).add(new Square(1));
    for (Op op : Op.values()) {
        op.used += op.apply(3, 4);
        println(op + " " + op.used + " " + Op.valueOf(op.name()).ordinal());
    }
    println(
            new Range(4)
                    + " "
                    + new Range(1, 2, List.of()).equals(new Range(1, 2, List.of()))
                    + Range.made);
    println(new Range(4).hashCode() == new Range(4).hashCode());
    println(new Inner().new Deeper().sum());
    println(Greeter.make().greet("you") + Greeter.SAID);
    Object local =
            new Object() {
                int n = outer;

                public String toString() {
                    return "local" + n++;
                }
            };
    println(local + "" + local);
    switch (local) {
        case Range(int from, int to, var tags) when to > 3 -> println("range");
        case String text -> println(text);
        default -> println("other");
    }
}

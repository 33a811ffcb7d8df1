int total;

void main() {
    var adder =
            new Object() {
                int own;

                void more() {
                    own++;
                    total += own;
                }
            };
    var a =
            spawn(() -> {
                adder.more();
                yieldNow().await();
                adder.more();
            });
    var b =
            spawn(() -> {
                adder.own = 10;
                yieldNow().await();
                println(total);
            });
    a.await();
    b.await();
    println(total + " " + adder.own);
}

// Who yields goes behind those that are ready, and what about those that become ready meanwhile.
void main() {
    var root =
            spawn(() -> {
                var one =
                        spawn(() -> {
                            println("one: first turn");
                            yieldNow().await();
                            println("one: second turn");
                            yieldNow().await();
                            println("one: third turn");
                        });
                var two =
                        spawn(() -> {
                            println("two: first turn");
                            var child =
                                    spawn(() -> {
                                        println("child of two: first turn");
                                        yieldNow().await();
                                        println("child of two: second turn");
                                    });
                            yieldNow().await();
                            println("two: second turn");
                            child.await();
                            println("two: child joined");
                        });
                var three = spawn(() -> println("three: only turn"));
                one.await();
                println("root: one joined");
                two.await();
                println("root: two joined");
                three.await();
                println("root: three joined");
            });
    root.await();
}

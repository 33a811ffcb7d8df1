int n;
int[] cells = {1, 2};

void main() {
    var a =
            spawn(() -> {
                n = cells[n > 0 ? 1 : 0] + (n > 1 ? 5 : 7);
                yieldNow().await();
                cells[n % 2] +=
                        switch (n) {
                            case 1 -> cells[1];
                            case 8 -> 3;
                            default -> n;
                        };
            });
    var b =
            spawn(() -> {
                n += n++ + ++n;
                yieldNow().await();
                cells[0] <<= n & 3;
            });
    a.await();
    b.await();
    println(n + " " + cells[0] + " " + cells[1]);
}

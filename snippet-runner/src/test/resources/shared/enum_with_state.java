enum Light {
    ONE,
    TWO;
    int level;
}

void main() {
    var a =
            spawn(() -> {
                Light.ONE.level++;
                yieldNow().await();
                Light.TWO.level = Light.ONE.level;
            });
    var b =
            spawn(() -> {
                Light.ONE.level *= 5;
                Light.ONE.level += 2;
                yieldNow().await();
                println(Light.TWO.level);
            });
    a.await();
    b.await();
    println(Light.ONE.level);
}

final int ONE = 5;
final int TWO = 7;

final Map<String, Integer> db = new HashMap<>();

void main() {
    var one = spawn(() -> {
        db.merge("Ada", ONE, Integer::sum);
    });
    var two = spawn(() -> {
        db.merge("Ada", TWO, Integer::sum);
    });
    one.await();
    two.await();
    println("Ada " + db.get("Ada"));
}

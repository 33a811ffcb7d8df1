// Tasks that only yield take turns, and who has nothing more to do leaves the circle.
record Plan(String name, int turns) {}

void main() {
    var tasks = new ArrayList<JoinHandle<Integer>>();
    for (var plan : List.of(new Plan("a", 3), new Plan("b", 1), new Plan("c", 4))) {
        tasks.add(
                spawn(() -> {
                    for (int turn = 1; turn <= plan.turns(); turn++) {
                        println(plan.name() + turn);
                        yieldNow().await();
                    }
                    println(plan.name() + " leaves");
                    return plan.turns();
                }));
    }
    int sum = 0;
    for (var task : tasks) {
        sum += task.await();
        println("sum " + sum);
    }
}

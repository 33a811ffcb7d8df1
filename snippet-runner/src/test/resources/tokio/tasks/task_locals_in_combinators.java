// A task local in a join, in a select, in a timeout, and what a set and a spawn see of it.
static final TaskLocal<Integer> REQUEST = TaskLocal.create();
static final TaskLocal<List<String>> LOG = TaskLocal.create();

void note(String what) {
    String id = REQUEST.tryGet() instanceof Some(var number) ? String.valueOf(number) : "none";
    LOG.get().add(what + ":" + id);
}

Future<Integer> handle(int ms) {
    return async(() -> {
        note("begin");
        sleep(Duration.ofMillis(ms)).await();
        note("end");
        return REQUEST.get();
    });
}

void program() throws Exception {
    note("outside");
    var joined = join(REQUEST.scope(1, handle(10)), REQUEST.scope(2, handle(5))).await();
    note("joined");
    println(joined.first() + " " + joined.second());
    int won =
            select(Integer.class)
                    .biased()
                    .on(REQUEST.scope(3, handle(10)), n -> n)
                    .on(
                            REQUEST.scope(
                                    4,
                                    async(() -> {
                                        int n = REQUEST.scope(5, handle(2)).await();
                                        note("inner is over");
                                        return n + REQUEST.get();
                                    })),
                            n -> n)
                    .await();
    println("won " + won);
    try {
        REQUEST.scope(6, timeout(Duration.ofMillis(1), handle(3))).await();
        println("late: false");
    } catch (Elapsed _) {
        println("late: true");
    }
    int both =
            REQUEST.syncScope(
                    7,
                    () -> {
                        note("sync");
                        return REQUEST.syncScope(8, () -> REQUEST.get()) + REQUEST.get();
                    });
    println("both " + both);
    println(String.join(" ", LOG.get()));
    var set = new JoinSet<Boolean>();
    set.spawn(() -> LOG.tryGet() instanceof Some);
    set.spawn(REQUEST.scope(9, async(() -> REQUEST.get() == 9)));
    while (set.joinNext().await() instanceof Some(var seen)) {
        println("seen in a task: " + seen);
    }
}

void main() {
    LOG.scope(new ArrayList<>(), async(() -> program())).await();
    println("after: " + (LOG.tryGet() instanceof Some));
    var task = spawn(() -> REQUEST.get());
    try {
        task.await();
    } catch (JoinError e) {
        println("get without a scope panics: " + e.isPanic());
    }
}

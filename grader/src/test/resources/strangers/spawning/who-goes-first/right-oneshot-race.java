Future<String> runner(String name) {
    return async(() -> {
        println(name);
        return name;
    });
}

void main() {
    var first = new String[1];
    var handles = new ArrayList<JoinHandle<Void>>();
    for (String name : new String[] {"A", "B"}) {
        handles.add(
                spawn(() -> {
                    println(name);
                    if (first[0] == null) {
                        first[0] = name;
                    }
                }));
    }
    joinAll(handles).await();
    println(first[0] + " was first");
}

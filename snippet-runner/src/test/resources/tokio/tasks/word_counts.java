// One task for each line counts its words; the results come in the order of the lines.
Future<Map<String, Integer>> count(String line) {
    return async(() -> {
        sleep(Duration.ofMillis(line.length())).await();
        Map<String, Integer> words = new TreeMap<>();
        for (var word : line.split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        println("counted: " + line);
        return words;
    });
}

void main() {
    var text = List.of("the cat saw the dog", "the dog ran", "a cat ran and ran");
    var start = Instant.now();
    var tasks = text.stream().map(line -> spawn(count(line))).toList();
    println(tasks.size() + " tasks");
    var total = new TreeMap<String, Integer>();
    for (int line = 0; line < tasks.size(); line++) {
        var words = tasks.get(line).await();
        println("line " + (line + 1) + ": " + words.size() + " different words");
        words.forEach((word, number) -> total.merge(word, number, Integer::sum));
    }
    total.forEach((word, number) -> println(word + " " + number));
    println(start.elapsed().toMillis() + " ms");
}

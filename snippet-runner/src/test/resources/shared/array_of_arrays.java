void main() {
    int[][] grid = new int[2][2];
    var a =
            spawn(() -> {
                grid[0][0] = grid[1][1] + 1;
                yieldNow().await();
                grid[1] = new int[] {7, 8};
            });
    var b =
            spawn(() -> {
                grid[1][1] = grid[0][0] + 2;
                yieldNow().await();
                grid[0][1] = grid[1][0];
            });
    a.await();
    b.await();
    println(Arrays.deepToString(grid));
}

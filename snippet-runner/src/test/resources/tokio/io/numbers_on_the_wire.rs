// Which bytes the numbers become, and that signs come back as they went.
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mut a, mut b) = duplex(64);
    a.write_u8(200).await.unwrap();
    a.write_i8(-2).await.unwrap();
    a.write_u16(0x0102).await.unwrap();
    a.write_u16_le(0x0102).await.unwrap();
    a.write_i32(-2).await.unwrap();
    a.write_u32_le(0x01020304).await.unwrap();
    a.write_i64_le(1).await.unwrap();
    a.write_f32(1.5).await.unwrap();
    a.write_f64_le(-0.25).await.unwrap();
    let mut all = [0u8; 34];
    b.read_exact(&mut all).await.unwrap();
    let hex: Vec<String> = all.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{}", hex.join(" "));
    b.write_all(&all).await.unwrap();
    println!("u8 {}", a.read_u8().await.unwrap());
    println!("i8 {}", a.read_i8().await.unwrap());
    println!("u16 {}", a.read_u16().await.unwrap());
    println!("u16 le {}", a.read_u16_le().await.unwrap());
    println!("i32 {}", a.read_i32().await.unwrap());
    println!("u32 le {}", a.read_u32_le().await.unwrap());
    println!("i64 le {}", a.read_i64_le().await.unwrap());
    println!("f32 {}", a.read_f32().await.unwrap());
    println!("f64 le {}", a.read_f64_le().await.unwrap());
    a.write_u32(u32::MAX).await.unwrap();
    println!("largest u32 {}", b.read_u32().await.unwrap());
    a.write_u64(u64::MAX).await.unwrap();
    println!("as i64 {}", b.read_i64().await.unwrap());
}

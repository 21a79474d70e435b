package vn.tiendo.conversations;

/**
 * That a message's figures are to be drawn, a bar for each, and what stands above them. The bars are the figures
 * themselves, so that the picture cannot say anything else than the text.
 *
 * @param title what the bars are of: "Đảng viên – Nghị quyết 28"
 * @param basis the days they are of: "năm 2022, đến 31/12"
 */
public record Picture(String title, String basis) {}

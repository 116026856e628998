using System.Text;
using CsCheck;
using ReleasePortal.Domain.Sources.Pictures;
using Xunit;

namespace ReleasePortal.Tests.Sources.Pictures;

/// <summary>Nothing that was written into a picture is published with it; that it looks the same is tried in a browser.</summary>
public sealed class PictureBytesTests
{
    private const string Words = "internal-plant";

    private static readonly (string Path, byte[] File)[] WithWords =
    [
        ("a.png", NotedPictures.PngWith(Words)),
        ("a.jpg", NotedPictures.JpegWith(Words, orientation: 1)),
        ("a.JPEG", NotedPictures.JpegWith(Words, orientation: 6)),
        ("a.gif", NotedPictures.GifWith(Words)),
        ("a.webp", NotedPictures.WebPWith(Words)),
        ("a.webp", NotedPictures.MovingWebPWith(Words)),
    ];

    public static TheoryData<string, byte[]> Noted => new(WithWords);

    public static TheoryData<string, byte[]> Plain => new()
    {
        { "a.png", NotedPictures.Png },
        { "a.jpg", NotedPictures.Jpeg },
        { "a.gif", NotedPictures.Gif },
        { "a.webp", NotedPictures.WebP },
    };

    [Theory]
    [MemberData(nameof(Noted))]
    public void No_word_stays(string path, byte[] file)
    {
        var shown = PictureBytes.Shown(file, path)!;

        Assert.Contains(Words, Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.DoesNotContain(Words[..3], Encoding.Latin1.GetString(shown), StringComparison.Ordinal);
        Assert.Equal(shown, PictureBytes.Shown(shown, path));
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void What_has_nothing_but_the_picture_stays_byte_for_byte(string path, byte[] file) =>
        Assert.Equal(file, PictureBytes.Shown(file, path));

    [Fact]
    public void A_segment_by_which_no_decoder_works_is_left_out() =>
        Assert.Equal(NotedPictures.Jpeg, PictureBytes.Shown([.. NotedPictures.Jpeg[..20], 0xFF, 0xF7, 0, 6, .. "note"u8, .. NotedPictures.Jpeg[20..]], "a.jpg"));

    [Fact]
    public void What_is_behind_the_words_is_the_plain_picture()
    {
        Assert.Equal(NotedPictures.Png, PictureBytes.Shown(NotedPictures.PngWith(Words), "a.png"));
        Assert.Equal(NotedPictures.Jpeg, PictureBytes.Shown(NotedPictures.JpegWith(Words, orientation: 1), "a.jpg"));
    }

    [Theory]
    [MemberData(nameof(Noted))]
    [MemberData(nameof(Plain))]
    public void A_picture_that_is_cut_off_is_none(string path, byte[] file)
    {
        var whole = file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Words)) is var behind && file.AsSpan().EndsWith(Encoding.ASCII.GetBytes(Words)) ? behind : file.Length;

        Assert.All(Enumerable.Range(0, whole), length => Assert.Null(PictureBytes.Shown(file.AsSpan(0, length), path)));
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void The_ending_has_to_be_right(string path, byte[] file) =>
        Assert.All(((string[])["a.png", "a.jpg", "a.gif", "a.webp", "a.svg", "png"]).Where(other => other != path), other => Assert.Null(PictureBytes.Shown(file, other)));

    [Fact]
    public void Damage_does_no_harm() => Gen.Select(Gen.Int[0, WithWords.Length - 1], Gen.Int[0, 400], Gen.Byte, Gen.Byte).Sample(
        (which, at, first, second) =>
        {
            var (path, file) = WithWords[which];
            var damaged = file.ToArray();
            (damaged[at % file.Length], damaged[(at + 1) % file.Length]) = (first, second);
            if (PictureBytes.Shown(damaged, path) is { } shown)
                Assert.Equal(shown, PictureBytes.Shown(shown, path));
        },
        iter: 20_000);
}

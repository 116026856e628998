using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.Domain.Sources.Pictures;
using ReleasePortal.Tests.Sources.Pictures;

namespace ReleasePortal.BrowserTests;

/// <summary>A picture without its words looks as it did: the browser draws both, point for point.</summary>
public sealed class ShownPictureTests(Reader reader)
{
    private const string Words = "internal-plant";

    private const string Points = """
        async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
            const pen = canvas.getContext('2d');
            pen.drawImage(image, 0, 0);
            return `${image.naturalWidth} x ${image.naturalHeight}: ${pen.getImageData(0, 0, canvas.width, canvas.height).data}`;
        }
        """;

    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "png", NotedPictures.PngWith(Words), "4 x 2" },
        { "png", NotedPictures.PngWith(Words, orientation: 6), "2 x 4" },
        { "jpeg", NotedPictures.JpegWith(Words, orientation: 1), "4 x 2" },
        { "jpeg", NotedPictures.JpegWith(Words, orientation: 6), "2 x 4" },
        { "gif", NotedPictures.GifWith(Words), "1 x 1" },
        { "webp", NotedPictures.WebPWith(Words), "1 x 1" },
        { "webp", NotedPictures.MovingWebPWith(Words), "1 x 1" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task It_looks_the_same(string kind, byte[] file, string size)
    {
        await using var visit = await reader.Open("404.html");

        var (before, after) = (await Drawn(file), await Drawn(PictureBytes.Shown(file, $"a.{kind}")!));

        Assert.StartsWith(size, before, StringComparison.Ordinal);
        Assert.Equal(before, after);

        Task<string> Drawn(byte[] picture) => visit.Page.EvaluateAsync<string>(Points, $"data:image/{kind};base64,{Convert.ToBase64String(picture)}");
    }
}

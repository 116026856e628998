using System.IO.Compression;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>How much a browser fetches for the form, compressed as hosts do it.</summary>
public sealed class ProposalSizeTests
{
    [Theory]
    [InlineData("propose/index.html", 12), InlineData("assets/propose.*.js", 10), InlineData("assets/propose.*.css", 2), InlineData("propose/data.js", 12)]
    public void The_form_stays_light(string file, int most)
    {
        var found = Assert.Single(Directory.GetFiles(Path.Combine(BuiltSite.OfTheSample.Folder, Path.GetDirectoryName(file)!), Path.GetFileName(file)));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(found));

        Assert.InRange(packed.Length, 1, most * 1024);
    }
}

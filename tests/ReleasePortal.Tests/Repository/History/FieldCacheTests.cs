using System.Globalization;
using System.Security.Cryptography;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>What versions say is kept as it is, and read when somebody asks; whatever is damaged is not believed.</summary>
public sealed class FieldCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Kept => Path.Combine(folder.Path, ".portal", "fields");

    [Fact]
    public void What_was_kept_says_what_was_read()
    {
        var read = Save();
        var cache = Open();
        foreach (var (version, fields) in read)
        {
            Assert.True(cache.TryFind(version, out var found));
            Assert.Equal(fields?.Fields, found?.Fields);
            Assert.All(fields?.Fields ?? [], field => Assert.Equal(field.Value, found!.Find(field.Key)));
        }

        Assert.Same(Block(cache, 1), Block(cache, 2));
        Assert.False(cache.TryFind(("00", ".yml"), out _));
    }

    [Fact]
    public void Damage_shows_when_the_file_is_opened_or_not_at_all()
    {
        var versions = Save().Select(entry => entry.Version).ToList();
        var kept = File.ReadAllBytes(Kept)[SHA256.HashSizeInBytes..];
        for (var at = kept.Length - 1; at > 0; at -= kept.Length / 100)
        {
            foreach (var damaged in (byte[][])[kept[..at], [.. kept[..at], 0xFF, .. kept[(at + 1)..]], [.. kept[..at], 0, .. kept[at..]], [.. kept[..at], .. kept[(at + 1)..]]])
            {
                File.WriteAllBytes(Kept, [.. SHA256.HashData(damaged), .. damaged]);
                var cache = Open();
                Assert.All(versions, version => _ = cache.TryFind(version, out var found) ? found?.Fields.Count() : 0);
            }
        }
    }

    public void Dispose() => folder.Dispose();

    private static FieldBlock Block(FieldCache cache, int number)
    {
        Assert.True(cache.TryFind(VersionOf(number), out var found));
        return found!.Blocks[0];
    }

    private static (string Blob, string Extension) VersionOf(int number) => (number.ToString("x40", CultureInfo.InvariantCulture), number % 2 == 0 ? ".yml" : ".md");

    private List<((string Blob, string Extension) Version, FieldSet? Fields)> Save()
    {
        var same = new ReadFieldBlock([new("title", "The same 🙂"), new("status", "planned")]);
        var many = new ReadFieldBlock([.. Enumerable.Range(0, 50).Select(item => KeyValuePair.Create($"scope[{item}].title", "cut 🙂"[..5]))]);
        var read = Enumerable.Range(1, 300)
            .Select(number => (VersionOf(number), number % 10 == 0 ? null : new FieldSet([same, many, new ReadFieldBlock([new("window.start", $"{number}")])])))
            .ToList();
        var cache = Open();
        foreach (var (version, fields) in read)
            cache.Add(version, fields);
        cache.Save();
        return read;
    }

    private FieldCache Open() => new(new KeptPlace(folder.Path, IsBelieved: true), HistoryDetail.ForPages);
}

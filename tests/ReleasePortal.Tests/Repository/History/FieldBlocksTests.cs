using ReleasePortal.Repository.History;
using ReleasePortal.Tests.Calendar;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>What is read key by key says the same as what is read as a whole.</summary>
public sealed class FieldBlocksTests
{
    private static readonly string[] Splinters =
        ["\n", "\na: 1\n", "a:", " ", "  - b\n", "\"", "'", "[", "]", "{x: y}", "# c\n", "|\n", ">-\n", "\t", "---\n", "...\n", "&a ", "*a", "!t ", "<<: {a: 1}\n", "? k\n", "\r", "\r\n", "\u0085", "\u2028", ": ", "%YAML 1.1\n", "- \n", "title: Shop\n"];

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("a: 1\n# between\nb: |\n  text\n\n\nc: [1,\n  2]\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: \"1\nb: 2\"\n")]
    [InlineData("a: [1,\nb: 2]\n")]
    [InlineData("a: 1\u2028b: 2\n")]
    [InlineData("a: |\n  x\n# ends it\n  y\n")]
    [InlineData("a:\n- 1\n- 2\nb: 3\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("a:\nb:\n  c.d: 1\nb.c: 2\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void Documents_say_the_same(string yaml) => Same(yaml);

    [Fact]
    public void Documents_with_anything_in_any_place_say_the_same()
    {
        var chance = new Chance(11);
        var texts = SmallRepository.Base().Files.Where(file => file.Key.EndsWith(".yml", StringComparison.Ordinal)).Select(file => System.Text.Encoding.UTF8.GetString(file.Value)).ToList();
        for (var round = 0; round < 3_000; round++)
        {
            var text = texts[chance.Below(texts.Count)];
            for (var hits = 1 + chance.Below(2); hits > 0; hits--)
                text = text.Insert(chance.Below(text.Length), Splinters[chance.Below(Splinters.Length)]);
            Same(text);
        }
    }

    private static void Same(string yaml)
    {
        var blocks = new FieldBlocks();
        var whole = FieldBlocks.Whole(yaml);
        foreach (var read in new[] { blocks.Read(yaml), blocks.Read(yaml) })
            Assert.Equal(whole is null ? null : string.Join('|', whole), read is null ? null : string.Join('|', read.SelectMany(block => block.Fields)));
    }
}

using System.Text.RegularExpressions;
using ReleasePortal.Repository.Imports;
using ReleasePortal.Tests.Cli.CommandLine;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>The issue forms are what the host takes, and each of their ids is an option of the command that makes the record.</summary>
public sealed partial class IssueFormTests
{
    private static readonly string[] Kinds = ["markdown", "input", "textarea", "dropdown"];

    public static TheoryData<string, string> Forms => new() { { "hotfix-request", "release" }, { "freeze-exception", "waiver" } };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_host_takes_it(string form, string kind)
    {
        Assert.NotEmpty(kind);
        var root = Yaml(form);

        Assert.All(root.Children.Keys, key => Assert.Contains(Word(key), (string[])["name", "description", "title", "body"]));
        foreach (var item in ((YamlSequenceNode)root["body"]).Children.Cast<YamlMappingNode>())
        {
            Assert.Contains(Word(item["type"]), Kinds);
            Assert.All(item.Children.Keys, key => Assert.Contains(Word(key), (string[])["type", "id", "attributes", "validations"]));
            var attributes = (YamlMappingNode)item["attributes"];
            Assert.True(attributes.Children.ContainsKey(Word(item["type"]) == "markdown" ? "value" : "label"));
            if (Word(item["type"]) == "dropdown")
                Assert.NotEmpty(((YamlSequenceNode)attributes["options"]).Children);
            if (item.Children.TryGetValue("id", out var id))
                Assert.Matches(Id(), Word(id));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_id_is_an_option_and_no_id_decides(string form, string kind)
    {
        var portal = new PortalRun();
        await portal.Run("new", kind, "--help");

        var ids = Read(form).Fields.Select(field => field.Option).OfType<string>().ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"--{id} ", portal.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(ids, id => id == "status" || id.StartsWith("approved", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name: x\n", "has no list body")]
    [InlineData("body:\n  - type: input\n    id: a\n", "line 2: this field has no label")]
    [InlineData("body:\n  - { type: input, attributes: { label: A } }\n  - { type: input, attributes: { label: A } }\n", "two fields with the label \"A\"")]
    [InlineData("body: [\n", "form.yml")]
    public void A_form_that_is_none_is_refused_with_the_reason(string text, string says) =>
        Assert.Contains(says, Assert.Throws<ForeignFileException>(() => IssueFormReader.Read("form.yml", System.Text.Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    internal static IssueForm Read(string form) => IssueFormReader.Read($"{form}.yml", File.ReadAllBytes(PathOf(form)));

    private static string PathOf(string form) => Path.Combine(SourceTree.Root, ".github", "ISSUE_TEMPLATE", $"{form}.yml");

    private static YamlMappingNode Yaml(string form)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(PathOf(form))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Word(YamlNode node) => ((YamlScalarNode)node).Value!;

    [GeneratedRegex("^[A-Za-z0-9_-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}

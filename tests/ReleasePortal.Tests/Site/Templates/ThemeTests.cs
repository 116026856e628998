using System.Text.RegularExpressions;
using ReleasePortal.Site.Templates;
using ReleasePortal.Tests.Conventions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Templates;

/// <summary>Templates, models and the list of both belong together.</summary>
public sealed partial class ThemeTests
{
    private static readonly IReadOnlyList<(string Model, string Template)> Models =
    [
        .. SourceFile.OfProduct
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file.Path), Match: Base().Match(file.Text)))
            .Where(entry => entry.Match.Success && entry.Match.Groups["template"].Length > 0)
            .Select(entry => (entry.Name, entry.Match.Groups["template"].Value)),
    ];

    [Fact]
    public void Every_template_keeps_to_the_grammar_and_has_one_model()
    {
        Assert.Equal(
            Theme.TemplatePaths.Order(StringComparer.Ordinal),
            Models.Select(model => model.Template).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_templates_names_each_page_with_its_model()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "theme", "README.md"));

        Found.Nothing(
            from model in Models
            where !model.Template.StartsWith("partials/", StringComparison.Ordinal)
            let line = $"| `{model.Template}.html` | `{model.Model}` |"
            where !readme.Contains(line, StringComparison.Ordinal)
            select $"theme/README.md does not say: {line}");
    }

    [Fact]
    public void Templates_and_scripts_carry_no_style_and_no_handler_of_their_own() => Found.Nothing(
        from path in Theme.Files
        where path.EndsWith(".html", StringComparison.Ordinal)
        from Match match in Inline().Matches(Theme.Text(path))
        select $"theme/{path}: {match.Value}");

    [Fact]
    public void What_others_made_lies_beside_its_licence()
    {
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", Theme.Text("assets/fonts/LICENCE.txt"), StringComparison.Ordinal);
        Assert.Contains("ISC License", Theme.Text("assets/icons/LICENCE.txt"), StringComparison.Ordinal);
    }

    [GeneratedRegex("""TemplatedPart\("(?<template>[^"]*)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Base();

    [GeneratedRegex("""<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)""", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}

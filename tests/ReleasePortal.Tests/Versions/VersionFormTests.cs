using System.Text.RegularExpressions;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Versions;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>What a form holds a version against is what the order of versions understands.</summary>
public sealed class VersionFormTests
{
    private static readonly string[] Pieces = ["1", "0", "01", "2026", "26", ".", "-", "_", "+", "v", "Q4", "w48", "rc", "RC", "hotfix", "x", " ", "ü"];

    [Theory]
    [InlineData(VersionScheme.Semver)]
    [InlineData(VersionScheme.Calver)]
    public void The_form_of_a_scheme_accepts_what_its_order_accepts(VersionScheme scheme)
    {
        var order = ProductVersions.OrderOf(scheme, []);
        var form = new Regex($"^(?:{order.Form})$", RegexOptions.ECMAScript, TimeSpan.FromSeconds(5));
        var chance = new Random(3);
        var (right, wrong) = (0, 0);
        for (var turn = 0; turn < 50_000; turn++)
        {
            var version = (turn % 2 == 0 ? "10.2.3" : "") + string.Concat(Enumerable.Range(0, 1 + chance.Next(8)).Select(_ => Pieces[chance.Next(Pieces.Length)]));
            var isRight = order.ProblemOf(version) is null;
            Assert.True(isRight == form.IsMatch(version.ToLowerInvariant()), version);
            _ = isRight ? right++ : wrong++;
        }

        Assert.True(right > 300 && wrong > 300, $"{right} right, {wrong} wrong");
    }

    [Fact]
    public void Free_versions_have_no_form() => Assert.Null(ProductVersions.OrderOf(VersionScheme.Free, []).Form);
}

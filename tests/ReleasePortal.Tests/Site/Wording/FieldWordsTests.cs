using ReleasePortal.Domain.History;
using ReleasePortal.Site.Wording;
using Xunit;

namespace ReleasePortal.Tests.Site.Wording;

/// <summary>A change of keys, as somebody would say it.</summary>
public sealed class FieldWordsTests
{
    [Theory]
    [InlineData("window.start", "2026-11-24T20:00", "2026-11-25T20:00", "Window start changed from 2026-11-24 20:00 to 2026-11-25 20:00")]
    [InlineData("status", "planned", "approved", "Status changed from “planned” to “approved”")]
    [InlineData("scope_freeze", null, "2026-11-16T11:30:00Z", "Scope freeze set to 2026-11-16 11:30:00Z")]
    [InlineData("train", "2026-w48", null, "Train taken away; it was “2026-w48”")]
    [InlineData("summary", "The beginning…", "The beginning…", "Summary rewritten")]
    [InlineData("justification", "", "Why not", "Justification changed from nothing to “Why not”")]
    [InlineData("scope[SHOP-2].kind", "fix", "feature", "Scope SHOP-2, kind changed from “fix” to “feature”")]
    [InlineData("readiness[shop-api tests].evidence", null, "412 of 412", "Readiness shop-api tests, evidence set to “412 of 412”")]
    [InlineData("# Rollback", "Flag off.", "Redeploy.", "Section “Rollback” rewritten")]
    [InlineData("## Steps", null, "1. Wait.", "Section “Steps” added")]
    [InlineData("#", "Old.", "New.", "Text rewritten")]
    public void One_key_is_one_sentence(string field, string? before, string? after, string words) =>
        Assert.Equal([words], FieldWords.Of([new FieldChange(field, before, after)]));

    [Fact]
    public void An_item_that_is_new_or_gone_is_one_sentence_whatever_it_has() => Assert.Equal(
        ["Scope SHOP-2 added: Baskets", "Approvals product taken away", "Scope SHOP-1, title changed from “Orders” to “Returns”"],
        FieldWords.Of(
        [
            new("scope[SHOP-2].id", null, "SHOP-2"),
            new("scope[SHOP-2].title", null, "Baskets"),
            new("scope[SHOP-2].kind", null, "fix"),
            new("approvals[product].role", "product", null),
            new("approvals[product].by", "product-lead", null),
            new("scope[SHOP-1].title", "Orders", "Returns"),
        ]));
}

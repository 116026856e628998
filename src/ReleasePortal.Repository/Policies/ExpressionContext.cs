using ReleasePortal.Domain.Governance.Policies;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReleasePortal.Repository.Policies;

/// <summary>Asks expressions that were checked; one for each thread.</summary>
internal sealed class ExpressionContext : TemplateContext
{
    [ThreadStatic]
    private static ExpressionContext? ofThread;

    private ExpressionContext()
        : base(ExpressionFunctions.Builtins())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = true;
        EnableRelaxedTargetAccess = true;
        LimitToString = 1 << 20;
        OnStringLimit = ScriptLimitBehavior.Throw;
        LoopLimit = 1_000_000;
        RecursiveLimit = PolicyExpression.Deepest * 2;
        RegexTimeOut = TimeSpan.FromMilliseconds(50);
    }

    public static ExpressionContext OfThread => ofThread ??= new ExpressionContext();

    public object? Ask(ScriptExpression expression, FactObject release)
    {
        Reset();
        PushGlobal(new ScriptObject { { "release", release } });
        try
        {
            return Evaluate(expression);
        }
        finally
        {
            PopGlobal();
        }
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is FactObject ? FactAccessor.Instance : base.GetMemberAccessorImpl(target);

    private sealed class FactAccessor : IObjectAccessor
    {
        public static readonly FactAccessor Instance = new();

        public bool HasIndexer => false;

        public Type IndexType => typeof(string);

        public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((FactObject)target).Shape.Names.Count();

        public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ((FactObject)target).Shape.Names.Select(fact => fact.Name);

        public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => ((FactObject)target).Shape.Find(member) is not null;

        public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
        {
            value = ((FactObject)target).Find(member);
            return true;
        }

        public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

        public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
        {
            value = null;
            return false;
        }

        public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
    }
}

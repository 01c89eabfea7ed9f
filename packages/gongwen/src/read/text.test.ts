import { describe, expect, test } from 'vitest';
import { lint } from '../lint/lint.ts';
import { readPaper } from './index.ts';

const read = (text: string) => readPaper(new TextEncoder().encode(text));

const request = `000012
机密★1年
特急
某县水利局文件
某水发〔2025〕7号　　　　签发人：张某某　李某
某县水利局关于拨付
防汛物资经费的请示
某县人民政府：
　　今年汛期将至，现有物资不足以应对，现请示如下。
一、基本情况
全县有重点堤段三处。
（一）物资储备。库存编织袋不足半数，需要补充。
1.编织袋补充五千条。
（1）其中三千条存放在南部。
　　妥否，请批示。
附件：1.物资需求清单
2.堤段一览表
某县水利局
2025年3月8日
（联系人：王某，电话：12345678）
附件1
物资需求清单
编织袋，五千条。
附件2
堤段一览表
南堤。
抄送：县财政局，县应急局。
某县水利局办公室　　2025年3月9日印发
共印20份
— 2 —`;

const issuing = `某县人民政府文件
某政发〔2025〕38号
某县人民政府关于印发《某县防汛物资管理办法》的通知
各镇人民政府：
现将《某县防汛物资管理办法》印发给你们，请认真贯彻执行。
附件：物资清单
某县人民政府
2025年11月20日
（此件公开发布）
某县防汛物资
管理办法
第一条　县水利局负责防汛物资的采购。
附件
物资清单
编织袋四万条。`;

describe('reading text', () => {
  test('what a notice issues stands behind its signature, and is no attachment', () => {
    const { paper, notes, written } = read(issuing);
    expect(notes).toEqual([]);
    expect(paper.attachments).toEqual([
      { title: '物资清单', body: [{ type: 'paragraph', text: '编织袋四万条。' }] },
      { title: '某县防汛物资管理办法', issued: true, body: [{ type: 'paragraph', text: '第一条 县水利局负责防汛物资的采购。' }] },
    ]);
    expect(lint({ paper, places: {}, written }).filter(({ rule }) => rule.startsWith('attachment'))).toEqual([]);
  });

  test('recognises every part of a request', () => {
    const { paper, notes } = read(request);
    expect(paper).toEqual({
      form: 'general',
      doc_type: 'request',
      copy_number: 12,
      secrecy: { level: 'secret', period: '1年' },
      urgency: 'top_urgent',
      issuers: ['某县水利局'],
      number: { mark: '某水发', year: 2025, n: 7 },
      signers: [{ name: '张某某' }, { name: '李某' }],
      title: '某县水利局关于拨付防汛物资经费的请示',
      recipients: ['某县人民政府'],
      body: [
        { type: 'paragraph', text: '今年汛期将至，现有物资不足以应对，现请示如下。' },
        { type: 'item', level: 1, number: 1, heading: '基本情况' },
        { type: 'paragraph', text: '全县有重点堤段三处。' },
        { type: 'item', level: 2, number: 1, heading: '物资储备。', text: '库存编织袋不足半数，需要补充。' },
        { type: 'item', level: 3, number: 1, text: '编织袋补充五千条。' },
        { type: 'item', level: 4, number: 1, text: '其中三千条存放在南部。' },
        { type: 'paragraph', text: '妥否，请批示。' },
      ],
      attachments: [
        { title: '物资需求清单', body: [{ type: 'paragraph', text: '编织袋，五千条。' }] },
        { title: '堤段一览表', body: [{ type: 'paragraph', text: '南堤。' }] },
      ],
      signed_by: ['某县水利局'],
      sealed: true,
      date: '2025-03-08',
      notes: '联系人：王某，电话：12345678',
      imprint: { copies_to: ['县财政局', '县应急局'], issued_by: '某县水利局办公室', issued_on: '2025-03-09', copies: 20 },
    });
    expect(notes.map(({ code, text }) => [code, text])).toEqual([['page_number', '— 2 —']]);
  });

  test('knows where a part stands in the file', () => {
    const { places } = read(request);
    expect(places['title']).toEqual({ part: 6 });
    expect(places['body.0']).toEqual({ part: 9 });
  });

  test('reads copies of a draft that nobody has issued yet', () => {
    const { paper, notes } = read('关于检查的通知\n各镇：\n请检查。\n某县人民政府\n2025年3月8日\n抄送：县财政局，县应急局。');
    expect([paper.imprint, notes]).toEqual([{ copies_to: ['县财政局', '县应急局'] }, []]);
  });

  test('says what it does not recognise behind the signature', () => {
    const { notes } = read('关于检查的通知\n各镇：\n请检查。\n某县人民政府\n2025年3月8日\n这一行不知道是什么\n');
    expect(notes).toMatchObject([{ code: 'unrecognised', text: '这一行不知道是什么', place: { part: 6 } }]);
  });

  test('reads the mark of a letter, and an order with its signer', () => {
    const letter = read(
      '某县人民政府\n某政函〔2025〕3号\n某县人民政府关于商请支持的函\n某市水利局：\n请予支持。\n某县人民政府\n2025年3月8日',
    );
    expect(letter.paper).toMatchObject({ form: 'letter', doc_type: 'letter', issuers: ['某县人民政府'], number: { n: 3 } });
    const order = read('某县人民政府令\n第 3 号\n现公布防汛管理办法。\n县长　某某某\n2025年3月8日');
    expect(order.paper).toMatchObject({ form: 'order', number: { n: 3 }, signed_personally: { post: '县长', name: '某某某' } });
  });

  test('reads minutes with those who attended', () => {
    const { paper } = read('某县人民政府专题会议纪要\n会议研究了防汛工作。\n出席：甲某、乙某\n请假：丙某\n列席：丁某\n2025年3月8日');
    expect(paper).toMatchObject({ form: 'minutes', attendance: { present: ['甲某', '乙某'], absent: ['丙某'], sitting_in: ['丁某'] } });
  });

  test('reads dates and numbers however they were written', () => {
    const { paper } = read('某政发[2025]007号\n关于检查的通知\n请检查。\n某县人民政府\n二〇二五年三月八日');
    expect(paper).toMatchObject({ number: { mark: '某政发', year: 2025, n: 7 }, date: '2025-03-08' });
  });

  test('reads GB18030, and refuses bytes that are no text', () => {
    // 关于 in GB18030.
    const { paper } = readPaper(new Uint8Array([0xb9, 0xd8, 0xd3, 0xda]));
    expect(paper.title).toBe('关于');
    expect(() => readPaper(new Uint8Array([0x00, 0xff, 0x00, 0x80]))).toThrow(
      expect.objectContaining({ words: { zh: expect.stringContaining('编码'), en: expect.any(String) } }),
    );
  });
});
